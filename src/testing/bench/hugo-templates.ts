/** Templates for Hugo that render what our pages render: same parts, same look-ups between documents. */
export const HUGO_TEMPLATES: Readonly<Record<string, string>> = {
  'config.yaml': `baseURL: https://rat.musterstadt.example/
languageCode: de
title: Rat Musterstadt
disableKinds: [RSS, sitemap, robotsTXT]
taxonomies: { jahr: jahr, gremium: gremium }
markup: { goldmark: { renderer: { unsafe: false } } }
`,
  'layouts/_default/baseof.html': `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/main.css"><link rel="stylesheet" href="/theme.css"></head>
<body><a class="skip-link" href="#inhalt">Zum Inhalt</a>
<header class="site-header"><a href="/">{{ .Site.Title }}</a><details class="menu"><summary>Menü</summary><nav aria-label="Hauptnavigation"><ul>
{{ range slice "sitzungen" "kalender" "vorlagen" "beschluesse" "gremien" "personen" "suche" }}<li><a href="/{{ . }}/"{{ if eq . $.Section }} aria-current="true"{{ end }}>{{ humanize . }}</a></li>{{ end }}</ul></nav></details></header>
<nav aria-label="Brotkrumen"><ol><li><a href="/">Startseite</a></li><li><a href="/{{ .Section }}/">{{ humanize .Section }}</a></li><li>{{ .Title }}</li></ol></nav>
<main id="inhalt"><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
<footer><ul>{{ range slice "impressum" "datenschutz" "barrierefreiheit" "leichte-sprache" "wie-der-rat-arbeitet" "glossar" }}<li><a href="/{{ . }}/">{{ humanize . }}</a></li>{{ end }}</ul><p class="only-print">{{ .Permalink }}</p></footer></body></html>
`,
  'layouts/_default/list.html': `{{ define "main" }}<ul class="rows">{{ range .Pages }}<li class="row"><a class="row__title" href="{{ .RelPermalink }}">{{ .Title }}</a><p class="row__meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02.01.2006" }}</time></p></li>{{ end }}</ul>{{ end }}
`,
  'layouts/_default/single.html': `{{ define "main" }}<div class="prose">{{ .Content }}</div>{{ end }}
`,
  'layouts/vorlagen/single.html': `{{ define "main" }}{{ $paper := . }}
<dl><div><dt>Nummer</dt><dd>{{ .Params.reference }}</dd></div><div><dt>Art</dt><dd>Beschlussvorlage</dd></div><div><dt>Datum</dt><dd>{{ .Date.Format "02.01.2006" }}</dd></div></dl>
<section><h2>Beratungsfolge</h2><ol class="timeline">{{ range .Params.stations }}<li><h3><a href="/gremium/{{ .organization }}/">{{ humanize .organization }}</a></h3><time>{{ .date }}</time>
{{ with .meeting }}{{ with $.Site.GetPage (printf "/sitzungen/%s" .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ range .Params.items }}{{ if eq .paper $paper.Params.key }}<p class="result">{{ with .result }}beschlossen: {{ .for }} Ja, {{ .against }} Nein, {{ .abstain }} Enthaltungen{{ end }}</p>{{ end }}{{ end }}{{ end }}{{ end }}</li>{{ end }}</ol></section>
<div class="prose">{{ .Content }}</div>
<section><h2>Beschlüsse</h2><ul>{{ range .Params.resolutions }}{{ with $.Site.GetPage (printf "/beschluesse/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}</ul></section>{{ end }}
`,
  'layouts/sitzungen/single.html': `{{ define "main" }}
<dl><div><dt>Gremium</dt><dd><a href="/gremium/{{ index .Params.gremium 0 }}/">{{ humanize (index .Params.gremium 0) }}</a></dd></div><div><dt>Beginn</dt><dd>{{ .Date.Format "02.01.2006" }}, 18:00 Uhr</dd></div></dl><div class="prose">{{ .Content }}</div>
<section class="agenda"><h2>Öffentlicher Teil</h2><ol class="agenda__list">{{ range .Params.items }}<li class="agenda__item" id="top-{{ .id }}"><span class="agenda__number">{{ .number }}</span><h3 class="agenda__title">{{ .title }}</h3>
{{ with .paper }}{{ with $.Site.GetPage (printf "/vorlagen/%s" .) }}<p><a href="{{ .RelPermalink }}">Vorlage {{ .Params.reference }}</a></p>{{ end }}{{ end }}{{ with .result }}<p class="result">beschlossen: {{ .for }} Ja, {{ .against }} Nein, {{ .abstain }} Enthaltungen</p>
<figure class="vote"><svg viewBox="0 0 100 4" role="img"><rect width="{{ mul 2 .for }}" height="4"/></svg></figure><blockquote>{{ .text | markdownify }}</blockquote>{{ end }}</li>{{ end }}</ol></section>
<section><h2>Mitglieder</h2><ul class="people">{{ range .Site.Data.people }}{{ if in .seats (index $.Params.gremium 0) }}<li><a href="/personen/{{ .key }}/">{{ .givenName }} {{ .surname }}</a> Mitglied</li>{{ end }}{{ end }}</ul></section>
<nav class="prev-next">{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`,
  'layouts/beschluesse/single.html': `{{ define "main" }}
<blockquote class="resolution-text">{{ .Content }}</blockquote><dl><div><dt>Gremium</dt><dd>{{ humanize (index .Params.gremium 0) }}</dd></div><div><dt>Datum</dt><dd>{{ .Date.Format "02.01.2006" }}</dd></div></dl>
{{ with .Params.result }}<figure class="vote"><svg viewBox="0 0 100 4" role="img"><rect width="{{ mul 2 .for }}" height="4"/></svg><table><thead><tr><th>Ja</th><th>Nein</th><th>Enthaltung</th></tr></thead><tbody><tr><td>{{ .for }}</td><td>{{ .against }}</td><td>{{ .abstain }}</td></tr></tbody></table></figure>{{ end }}
{{ with $.Site.GetPage (printf "/sitzungen/%s" .Params.meeting) }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}{{ with .Params.paper }}{{ with $.Site.GetPage (printf "/vorlagen/%s" .) }}<p><a href="{{ .RelPermalink }}">Vorlage {{ .Params.reference }}: {{ .Title }}</a></p>{{ end }}{{ end }}{{ end }}
`,
};
