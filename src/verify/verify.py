"""Recounts a resolution by circulation (Umlaufverfahren) from its records, with Python 3.9 and nothing else:

    python3 verify.py LOG [--receipt N:HASH] [--heads FILE|HASH]

Written beside verify.ts, from the same description and not from its code: where the two disagree, one of them is wrong.
LOG holds one record a line, or is a folder with each in a file of its own. A record is JSON in canonical form (RFC 8785),
bears its number `n`, in `prev` the SHA-256 of the record before, an `id` used once, the instant `at`, the account `by`.
"""
import argparse
import datetime
import hashlib
import json
import os
import re
import sys

LARGEST = 2**53 - 1
EVENTS = {
    'open': ['ballot'], 'consent': ['item', 'person'], 'object': ['item', 'person'],
    'cast': ['item', 'person', 'value'], 'extend': ['closes', 'reason'], 'cancel': ['reason'], 'close': ['tally'],
}
# Enough yes? y = yes, n = no, v = votes with abstentions, a = all members by law.
MAJORITIES = {
    'simple': lambda y, n, v, a: y > n,
    'two-thirds-of-votes': lambda y, n, v, a: y > 0 and 3 * y >= 2 * (y + n),
    'two-thirds-of-present': lambda y, n, v, a: y > 0 and 3 * y >= 2 * v,
    'majority-of-statutory': lambda y, n, v, a: 2 * y > a,
    'two-thirds-of-statutory': lambda y, n, v, a: y > 0 and 3 * y >= 2 * a,
    'three-quarters-of-statutory': lambda y, n, v, a: y > 0 and 4 * y >= 3 * a,
}


def canonical(value, depth=0):
    """The one form of a value; ValueError where it has none."""
    if depth > 32:
        raise ValueError('too deep')
    if value is None or isinstance(value, bool):
        return {None: 'null', True: 'true', False: 'false'}[value]
    if isinstance(value, int) and -LARGEST <= value <= LARGEST:
        return str(value)
    if isinstance(value, str):
        value.encode('utf-8')  # half a character raises
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return '[' + ','.join(canonical(entry, depth + 1) for entry in value) + ']'
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode('utf-16-be', 'surrogatepass'))
        return '{' + ','.join(canonical(name) + ':' + canonical(value[name], depth + 1) for name in names) + '}'
    raise ValueError('no canonical form')


def parse(line):
    """The record of a line, or None where its form is another one."""
    try:
        value = json.loads(line)
        return value if isinstance(value, dict) and canonical(value) == line else None
    except (ValueError, RecursionError):
        return None


def is_text(value):
    return isinstance(value, str) and value != ''


def is_int(value, least=-LARGEST, most=LARGEST):
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def is_count(value):
    return is_int(value, 0, 1000000)


def is_instant(value):
    if not isinstance(value, str) or not re.fullmatch(r'2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\.[0-9]{3}Z', value):
        return False
    try:
        return datetime.datetime.strptime(value[:19], '%Y-%m-%dT%H:%M:%S').isoformat() == value[:19]
    except ValueError:
        return False


def is_hash(value):
    return isinstance(value, str) and re.fullmatch('[0-9a-f]{64}', value) is not None


def one_of(value, words):
    return isinstance(value, str) and value in words


def has_shape(record):
    if not one_of(record.get('type'), EVENTS):
        return False
    fields = ['n', 'prev', 'id', 'at', 'by', 'type'] + EVENTS[record['type']]
    if sorted(record) != sorted(fields):
        return False
    tests = {
        'n': is_int, 'prev': is_hash, 'at': is_instant, 'closes': is_instant, 'tally': lambda x: isinstance(x, list),
        'value': lambda x: one_of(x, ['yes', 'no', 'abstain']), 'ballot': is_ballot,
    }
    return all(tests.get(name, is_text)(record[name]) for name in fields)


def is_ballot(ballot):
    if not isinstance(ballot, dict):
        return False
    get = ballot.get
    if not is_int(get('version'), 1, 1) or not is_text(get('id')) or not re.fullmatch('[a-z2-7]{26}', get('id')):
        return False
    if not is_text(get('title')) or not isinstance(get('basis'), dict) or not is_text(get('basis').get('source')):
        return False
    if not is_count(get('statutory')) or not is_instant(get('opens')) or not is_instant(get('closes')):
        return False
    if get('closes') <= get('opens') or not is_consent(get('consent')):
        return False
    return are_people(get('eligible')) and are_items(get('items'), [one['person'] for one in get('eligible')])


def is_consent(rule):
    if not isinstance(rule, dict):
        return False
    if rule.get('kind') == 'no-objection':
        return one_of(rule.get('silence'), ['not-voted', 'consents'])
    if rule.get('kind') == 'share':
        share = rule.get('share')
        if not isinstance(share, dict) or not is_count(share.get('part')) or not is_count(share.get('of')):
            return False
        return 1 <= share['part'] <= share['of']
    return rule.get('kind') == 'none'


def are_people(people):
    if not isinstance(people, list) or not people:
        return False
    if not all(isinstance(one, dict) and is_text(one.get('person')) for one in people):
        return False
    names = [one['person'] for one in people]
    seats = [one['person'] for one in people if 'deputyFor' not in one]
    return len(set(names)) == len(names) and all(
        'deputyFor' not in one or is_text(one['deputyFor']) and one['deputyFor'] in seats for one in people)


def are_items(items, people):
    if not isinstance(items, list) or not items:
        return False
    for item in items:
        if not isinstance(item, dict) or not is_text(item.get('id')) or not is_count(item.get('neededVotes')):
            return False
        if not one_of(item.get('majority'), MAJORITIES) or not isinstance(item.get('excluded'), list):
            return False
        if not all(is_text(one) and one in people for one in item['excluded']):
            return False
    return len({item['id'] for item in items}) == len(items)


class Count:
    """A ballot as far as its records tell."""

    def __init__(self, record):
        self.ballot = record['ballot']
        self.phase = 'open'
        self.closes = self.ballot['closes']
        self.consents = {}  # (item, person): consent or object
        self.votes = {}  # (item, person): value
        self.members = {}  # account: person
        self.office = {record['by'], 'uhr'}  # accounts that run it

    def forbidden(self, record):
        """Why the record must not stand here; None where it may."""
        kind, at = record['type'], record['at']
        if kind == 'open':
            return 'Das Verfahren wird ein zweites Mal eröffnet.'
        if self.phase != 'open':
            return 'Das Verfahren war schon beendet.'
        if kind == 'close':
            if at < self.closes:
                return 'Das Verfahren endet vor der Frist.'
            expected = [self.count(item) for item in self.ballot['items']]
            if canonical(expected) != canonical(record['tally']):
                return 'Das verzeichnete Ergebnis ist nicht das gezählte.'
            return None
        if at >= self.closes:
            return 'Die Frist war schon vorbei.'
        if kind == 'extend' and record['closes'] <= self.closes:
            return 'Die neue Frist liegt nicht nach der alten.'
        if kind in ('extend', 'cancel'):
            return 'Das Konto leitet das Verfahren und stimmt mit ab.' if record['by'] in self.members else None
        return self.not_said(kind, record)

    def not_said(self, kind, record):
        person, by, rule = record['person'], record['by'], self.ballot['consent']
        if by in self.office:
            return 'Das Konto leitet das Verfahren und stimmt mit ab.'
        if record['at'] < self.ballot['opens']:
            return 'Das Verfahren war noch nicht eröffnet.'
        found = [item for item in self.ballot['items'] if item['id'] == record['item']]
        if not found:
            return 'Den Gegenstand gibt es in diesem Verfahren nicht.'
        if person not in [one['person'] for one in self.ballot['eligible']]:
            return 'Die Person ist nicht stimmberechtigt.'
        if person in found[0]['excluded']:
            return 'Die Person darf an diesem Gegenstand nicht mitwirken.'
        if self.members.get(by, person) != person:
            return 'Das Konto stimmt für mehr als eine Person.'
        if by not in self.members and person in self.members.values():
            return 'Für die Person stimmt mehr als ein Konto.'
        if kind == 'cast' and rule.get('silence') == 'consents' and rule['kind'] == 'no-objection':
            return 'Hier wird nur widersprochen, nicht abgestimmt.'
        return 'Hier wird keine Zustimmung erklärt.' if kind != 'cast' and rule['kind'] == 'none' else None

    def apply(self, record):
        kind = record['type']
        if kind == 'close':
            self.phase = 'closed'
        elif kind in ('extend', 'cancel'):
            self.office.add(record['by'])
            self.closes = record.get('closes', self.closes)
            self.phase = 'cancelled' if kind == 'cancel' else self.phase
        else:
            key = (record['item'], record['person'])
            self.members[record['by']] = record['person']
            if kind == 'cast':
                self.votes[key] = record['value']
            else:
                self.consents[key] = kind

    def voices(self, item):
        """(consent, vote) of each seat that may take part; None for what was not said."""
        for seat in [one['person'] for one in self.ballot['eligible'] if 'deputyFor' not in one]:
            speakers = [seat] + [one['person'] for one in self.ballot['eligible'] if one.get('deputyFor') == seat]
            speakers = [person for person in speakers if person not in item['excluded']]
            words = [(self.consents.get((item['id'], one)), self.votes.get((item['id'], one))) for one in speakers]
            if speakers:
                yield next((word for word in words if word != (None, None)), (None, None))

    def count(self, item):
        rule, members = self.ballot['consent'], self.ballot['statutory']
        voices = list(self.voices(item))
        said = [consent for consent, _ in voices]
        cast = [vote for _, vote in voices if vote is not None]
        yes, no, abstain = (cast.count(value) for value in ('yes', 'no', 'abstain'))
        seats = [one['person'] for one in self.ballot['eligible'] if 'deputyFor' not in one]
        result = {
            'item': item['id'], 'entitled': len(voices), 'excluded': len([one for one in seats if one in item['excluded']]),
            'consented': said.count('consent'), 'objected': said.count('object'), 'silent': said.count(None),
            'yes': yes, 'no': no, 'abstain': abstain,
        }
        agreed = rule['kind'] == 'none' or result['objected'] == 0
        if rule['kind'] == 'share':
            result['neededConsents'] = -(-members * rule['share']['part'] // rule['share']['of'])
            agreed = result['consented'] >= result['neededConsents']
        silence = rule['kind'] == 'no-objection' and rule['silence'] == 'consents'
        if not agreed:
            result['outcome'] = 'no-consent'
        elif (len(voices) if silence else len(cast)) < item['neededVotes']:
            result['outcome'] = 'no-quorum'
        else:
            enough = silence or MAJORITIES[item['majority']](yes, no, len(cast), members)
            result['outcome'] = 'adopted' if enough else 'rejected'
        return result


def replay(texts, hashes, tell):
    state, ids, last = None, set(), ''
    for n, line in enumerate(texts):
        record = parse(line)
        if record is None or not has_shape(record):
            form = 'Die Zeile ist kein JSON in der vorgeschriebenen Form.'
            tell(n, form if record is None else 'Ein Feld fehlt, ist falsch oder gehört nicht hierher.')
            continue
        if record['n'] != n:
            tell(n, 'Der Eintrag trägt eine andere Nummer.')
        if record['prev'] != (hashes[n - 1] if n > 0 else '0' * 64):
            tell(n, 'Der Eintrag schließt nicht an den davor an.')
        if record['at'] < last:
            tell(n, 'Die Zeit läuft zurück.')
        last = record['at']
        if record['id'] in ids:
            tell(n, 'Die Kennung des Eintrags kam schon vor.')
        elif state is not None:
            fault = state.forbidden(record)
            if fault is not None:
                tell(n, fault)
            if fault is None or record['type'] == 'close' and state.phase == 'open':
                state.apply(record)
        ids.add(record['id'])
        if n == 0 and record['type'] != 'open':
            tell(n, 'Der erste Eintrag ist keine Eröffnung.')
        elif n == 0:
            state = Count(record)
            if record['at'] >= state.closes:
                tell(n, 'Die Frist war schon vorbei.')
    return state


def verify_log(texts, receipts=(), heads=()):
    """Faults and counts of a log; `texts` are its records, `receipts` have n and hash, `heads` id, head and state."""
    hashes = [hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest() for text in texts]
    faults = []

    def tell(n, text):
        faults.append({'n': n, 'text': text})

    state = replay(texts, hashes, tell)
    if not texts:
        tell(None, 'Das Protokoll ist leer.')
    for receipt in receipts:
        if receipt['n'] >= len(hashes) or hashes[receipt['n']] != receipt['hash']:
            tell(receipt['n'], 'Die Quittung passt nicht zum Eintrag.')
    own = [one for one in heads if 'id' not in one or state is not None and one['id'] == state.ballot['id']]
    if heads and not own:
        tell(None, 'Kein festgehaltener Stand ist von diesem Verfahren.')
    for one in own:
        phase = one.get('state', 'open')
        is_end = hashes[-1:] == [one['head']] and state is not None and phase == state.phase
        if one['head'] not in hashes:
            tell(None, 'Der festgehaltene Stand %s kommt im Protokoll nicht vor.' % one['head'])
        elif phase != 'open' and not is_end:
            tell(None, 'Der festgehaltene Stand %s (%s) ist nicht das Ende des Protokolls.' % (one['head'], phase))
    checked = {'receipts': len(receipts), 'heads': len(own)}
    return {'ok': not faults, 'faults': faults, 'checked': checked, 'result': result_of(state, hashes)}


def result_of(state, hashes):
    if state is None:
        return None
    ballot = state.ballot
    counts = [state.count(item) for item in ballot['items']] if state.phase == 'closed' else []
    return {
        'id': ballot['id'], 'title': ballot['title'], 'source': ballot['basis']['source'], 'phase': state.phase,
        'opens': ballot['opens'], 'closes': state.closes, 'records': len(hashes), 'head': hashes[-1], 'counts': counts,
    }


def read(file):
    with open(file, 'rb') as opened:
        return opened.read().decode('utf-8')


def read_log(place):
    if os.path.isdir(place):
        names = sorted(name for name in os.listdir(place) if re.fullmatch(r'[0-9]{6}\.json', name))
        return [read(os.path.join(place, name)) for name in names]
    lines = read(place)
    lines = lines[:-1] if lines.endswith('\n') else lines
    return lines.split('\n') if lines else []


def receipt_of(words):
    found = re.fullmatch('([0-9]{1,9}):([0-9a-f]{64})', words)
    if found is None:
        raise ValueError('Keine Quittung wie „12:“ mit 64 Zeichen dahinter: ' + words)
    return {'n': int(found[1]), 'hash': found[2]}


def heads_of(words):
    return [{'head': words}] if is_hash(words) else json.loads(read(words))['heads']


def main(args):
    parser = argparse.ArgumentParser(description='Zählt ein Umlaufverfahren aus seinem Protokoll nach.')
    parser.add_argument('log')
    for name in ('--receipt', '--heads'):
        parser.add_argument(name, action='append', default=[])
    given = parser.parse_args(args)
    try:
        receipts = [receipt_of(words) for words in given.receipt]
        heads = [one for words in given.heads for one in heads_of(words)]
        verified = verify_log(read_log(given.log), receipts, heads)
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(error)
        return 2
    for count in (verified['result'] or {'counts': []})['counts']:
        print(', '.join('%s: %s' % pair for pair in count.items()))
    for fault in verified['faults']:
        print('Eintrag %s: %s' % ('–' if fault['n'] is None else fault['n'], fault['text']))
    print('Alles stimmt.' if verified['ok'] else 'Das Protokoll stimmt nicht.')
    return 0 if verified['ok'] else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
