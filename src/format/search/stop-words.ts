const WORDS =
  'der die das den dem des ein eine einer eines einem einen und oder aber doch in im ins am an ans auf aus bei beim bis mit nach seit von vom vor zu zum zur für gegen ohne über um unter durch während wegen zwischen ist sind war waren wird werden wurde wurden worden sein hat haben hatte kann können soll sollen muss müssen darf dürfen was wer wen wem wann wo wohin woher wie warum weshalb wieso welche welcher welches welchen als auch noch nur schon so dass ob wenn weil es er sie wir ihr ich man sich sein seine ihre dieser diese dieses diesen diesem gibt geht hoch viel viele';

/** Words that stand in nearly every text and say nothing of what is meant: articles, prepositions, question words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
