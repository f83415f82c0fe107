"""Lists and inbox: what a department has and owes, all of it, nothing of others', and who may ask (HZ-INB)."""
import faults
from case import SCHEMA, TAKEN, Cases, Refused, alike
from department import fresh

CASES = Cases('inbox')
CURSOR_INVALID = Refused(400, 'CURSOR_INVALID')
LISTS = ('inbox', 'contracts', 'access-requests', 'evidence', 'releases', 'recalls', 'objections', 'handovers')


def _all(department, name, limit=200, **query):
    """Every item of a list, page by page."""
    items, page = [], department.get(f'/v1/{name}', limit=limit, **query)
    while page['items']:
        items += page['items']
        if page['nextCursor'] is None:
            break
        page = department.get(f'/v1/{name}', limit=limit, after=page['nextCursor'], **query)
    return items


def _digests(department, name, **query):
    return [item['digest'] for item in _all(department, name, **query)]


# Who may ask: the same answer for every list, whoever asks wrongly.

def _unsigned(world, name):
    return world.wire.open('GET', f'/v1/{name}')


def _as(world, name, spoil):
    headers = world.a.signed('GET', f'/v1/{name}', b'', '')
    spoil(world, headers)
    return world.wire.send('GET', f'/v1/{name}', headers, b'')


def _unknown_key(world, headers):
    headers['X-Hz-Key-Id'] = world.impostor.seal.key.id


def _anothers_name(world, headers):
    headers['X-Hz-App-Id'] = world.b.app


def _anothers_signature(world, headers):
    headers['X-Hz-Signature'] = world.b.signed('GET', headers['X-Hz-Target'], b'', '')['X-Hz-Signature']


def _another_target(world, headers):
    headers['X-Hz-Target'] = '/v1/events'


for _list in LISTS:
    CASES.check(f'{_list}/unsigned', faults.OWNER, f'GET {_list} without signature', Refused(401, 'HEADER_MISSING'),
                lambda world, name=_list: _unsigned(world, name))
    for _name, _spoil, _must in (
            ('unknown-key', _unknown_key, Refused(401, 'KEY_UNKNOWN')),
            ('name-of-another', _anothers_name, Refused(401, 'KEY_UNKNOWN')),
            ('signature-of-another', _anothers_signature, Refused(401, 'SIGN_MISMATCH')),
            ('signed-for-another-target', _another_target, Refused(401, 'HEADER_INVALID'))):
        CASES.check(f'{_list}/{_name}', faults.OWNER, f'GET {_list}, {_name}', _must,
                    lambda world, name=_list, spoil=_spoil: _as(world, name, spoil))
    CASES.check(f'{_list}/head', faults.OWNER, f'HEAD {_list}', Refused(405, ''),
                lambda world, name=_list: world.a.call('HEAD', f'/v1/{name}'))
    CASES.check(f'{_list}/no-such-filter', faults.TEXT, f'GET {_list}?department=…', SCHEMA,
                lambda world, name=_list: world.a.get(f'/v1/{name}', department=world.b.code))
    for _bad in ('x', '-1', '1.', '99999999999999999', '9' * 30):
        CASES.check(f'{_list}/cursor-{_bad[:6]}-{len(_bad)}', faults.BOUND, f'GET {_list}?after={_bad}', CURSOR_INVALID,
                    lambda world, name=_list, bad=_bad: world.a.get(f'/v1/{name}', after=bad))
    for _limit in (0, 201):
        CASES.check(f'{_list}/limit-{_limit}', faults.BOUND, f'GET {_list}?limit={_limit}', SCHEMA,
                    lambda world, name=_list, limit=_limit: world.a.get(f'/v1/{name}', limit=limit))


# What belongs to others is not in them, by whatever it is asked for.

def _dealt(world):
    """One exchange of A and B through all lists; M has no part in it."""
    def make():
        request = world.provided()
        world.lawfully(world.decision(request))
        world.lawfully(world.objection(request))
        request.context['handover'] = world.lawfully(world.handover(request.package))
        recall = world.lawfully(world.recall(request.package))
        world.lawfully(world.contract())
        return request, recall
    return world.once('dealt', make)


def _of_evidence(world, request):
    return {'evidence': request.package.id, 'issuer': world.a.code}


FILTERS = {
    'inbox': lambda world, request: {'counterpart': world.a.code, 'case': request.fields['caseNumber']},
    'contracts': lambda world, request: {'id': request.contract.id, 'issuer': world.a.code},
    'access-requests': lambda world, request: {'id': request.id, 'case': request.fields['caseNumber']},
    'evidence': _of_evidence,
    'releases': _of_evidence,
    'recalls': _of_evidence,
    'objections': lambda world, request: {'issuer': request.department.code, 'case': request.fields['caseNumber']},
    'handovers': lambda world, request: {'id': request.handover.id, 'issuer': world.a.code}}
# Said here, where every run reads it: a quick run tries a part of the cases only.
assert set(FILTERS) == set(LISTS), set(FILTERS) ^ set(LISTS)


def _of_others(name):
    def probe(world):
        known = FILTERS[name](world, _dealt(world)[0])
        invented = {key: value if key in ('issuer', 'counterpart') else fresh('x') for key, value in known.items()}
        holds, seen = alike(world.m.get(f'/v1/{name}', **known), world.m.get(f'/v1/{name}', **invented))
        mine = _all(world.b, name, **known)
        return holds and bool(mine), f'{seen}; B finds {len(mine)}'
    CASES.check(f'{name}/of-others', faults.OWNER, f"M asks {name} for A's and B's, and for nobody's", 'one answer',
                probe)


def _only_own(name):
    def probe(world):
        request, recall = _dealt(world)
        secret = {request.id, request.contract.id, request.package.id, recall.id, request.fields['caseNumber']}
        leaked = [item for item in _all(world.m, name) if secret & {
            item['id'], item.get('caseNumber'), (item.get('evidence') or {}).get('id')}]
        return not leaked, str(leaked)[:200] or 'nothing'
    CASES.check(f'{name}/only-own', faults.OWNER, f'M reads all of {name}', "nothing of A's and B's exchange", probe)


def _by_ones(name):
    """Pages of one are the pages of two hundred."""
    def probe(world):
        _dealt(world)
        whole = _digests(world.b, name)[:20]
        single = [item['digest'] for item in _all_of(world.b, name, len(whole))]
        return bool(whole) and single == whole, f'{len(single)} of {len(whole)}'
    CASES.check(f'{name}/by-ones', faults.BOUND, f'B reads {name} one by one, and at once', 'the same items', probe)


def _all_of(department, name, count):
    items, query = [], {}
    while len(items) < count:
        page = department.get(f'/v1/{name}', limit=1, **query)
        items += page['items']
        query = {'after': page['items'][0]['cursor']}
    return items


for _list in LISTS:
    _of_others(_list)
    _only_own(_list)
    _by_ones(_list)


# What waits is there, and what was answered is not.

def _waiting(department, paper, **query):
    return [item for item in _all(department, 'inbox', **query) if item['digest'] == paper.ref['digest']]


def _both_ways(name, waits, prepare, answer):
    def probe(world):
        paper = prepare(world)
        by = answer(world, paper)
        before = _waiting(by.department, paper, waitsFor=waits)
        sent = [(item['issuer'], item['id']) for item in before] == [(paper.department.party, paper.id)]
        world.lawfully(by)
        after = _waiting(by.department, paper)
        return sent and not after, f'{len(before)} before, {len(after)} after'
    CASES.check(name, faults.AGAIN, f'the inbox before and after the answer to a {name}', 'there, then not', probe)


_both_ways('contract', 'SIGNATURE', lambda world: world.lawfully(world.contract()),
           lambda world, contract: world.signature(contract))
_both_ways('contract-rejected', 'SIGNATURE', lambda world: world.lawfully(world.contract()),
           lambda world, contract: world.signature(contract, answer='REJECT'))
_both_ways('request', 'ANSWER', lambda world: world.lawfully(world.request()),
           lambda world, request: world.grant(request))
_both_ways('request-refused', 'ANSWER', lambda world: world.lawfully(world.request()),
           lambda world, request: world.refusal(request))
_both_ways('recall', 'ACKNOWLEDGEMENT', lambda world: world.recalled(),
           lambda world, recall: world.acknowledgement(recall))
for _list in LISTS:
    CASES.check(f'{_list}/lawful', faults.CONTROL, f'GET {_list}', TAKEN,
                lambda world, name=_list: world.a.get(f'/v1/{name}'))
