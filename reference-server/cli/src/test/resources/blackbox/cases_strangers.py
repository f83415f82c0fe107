"""What belongs to others is answered exactly like what is not there, in every method (HZ-SRV-010)."""
import uuid

import faults
from case import Cases, alike
from department import canonical, fresh
from package import seal
from world import reviewed

CASES = Cases('strangers')
METHODS = ('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS')


def _exchange(world):
    """Everything that can be read, of A and B; M has no part in it."""
    def make():
        request = world.provided()
        custody = world.lawfully(world.custody(package=request.package))
        decision = world.lawfully(world.decision(request))
        recall = world.lawfully(world.recall(request.package))
        begun = world.a.call('POST', '/v1/uploads', canonical(world.a.announcement(seal(world.a).content)))
        return {
            'evidence': request.package.id, 'custody-events': custody.id, 'contracts': request.contract.id,
            'access-requests': request.id, 'recognitions': decision.id, 'recalls': recall.id,
            'uploads': begun['uploadId'], 'cases': request.fields['caseNumber']}
    return world.once('exchange', make)


def _invented(collection):
    return str(uuid.uuid4()) if collection == 'evidence' else fresh('x')


def _path(collection, tail):
    for method in METHODS:
        def probe(world, method=method):
            def ask(identifier):
                body = b'{}' if method in ('POST', 'PUT', 'PATCH') else b''
                query = {'offset': 0} if tail == '/content' and method == 'PUT' else None
                return world.m.call(method, f'/v1/{collection}/{identifier}{tail}', body, query)
            real, invented = _exchange(world)[collection], _invented(collection)
            return alike(ask(real), ask(invented), (real, invented))
        CASES.check(f'{method}/{collection}{tail}', faults.OWNER,
                    f'M: {method} /v1/{collection}/…{tail} of A and B, and of nobody', 'one answer', probe)


for _collection, _tails in {
        'evidence': ('', '/content', '/statements'), 'custody-events': ('',),
        'contracts': ('', '/signatures', '/suspensions', '/revocations'), 'access-requests': ('', '/grant', '/refusal', '/deletions'),
        'recognitions': ('',), 'recalls': ('', '/acknowledgements'), 'cases': ('',),
        'uploads': ('', '/leaves', '/content', '/complete')}.items():
    for _tail in _tails:
        _path(_collection, _tail)


def _by_m(world, draft):
    """The draft as M would write it, with as many officers."""
    draft.by(world.m, *list(world.m.officers.values())[:len(draft.signers) - 1])
    if 'reviewer' in draft.fields:
        reviewed(draft, world.m.people[0][0])
    return draft


def _statement(kind, make):
    """M answers something real of A and B, and something that was never sent."""
    def probe(world):
        real, unsent = (_by_m(world, make(world, sent)).send() for sent in (True, False))
        return alike(real, unsent)
    CASES.check(f'statement/{kind}', faults.OWNER, f"M: a {kind} about what is A's and B's, and about nothing",
                'one answer',
                probe)


def _sent(world, draft, sent):
    return world.lawfully(draft) if sent else draft


def _package(world, sent):
    return world.registered(world.a) if sent else seal(world.a)


def _request(world, sent):
    return _sent(world, world.request(), sent)


def _recall(world, sent):
    request = world.provided()
    recall = _sent(world, world.recall(request.package), sent)
    recall.context['request'] = request
    return recall


_statement('contract-signature', lambda world, sent: world.signature(_sent(world, world.contract(), sent)))
_statement('contract-suspension', lambda world, sent: world.suspension(_sent(world, world.contract(), sent)))
_statement('contract-revocation', lambda world, sent: world.revocation(_sent(world, world.contract(), sent)))
_statement('access-request', lambda world, sent: world.request(_sent(world, world.contract(), sent)))
_statement('access-grant', lambda world, sent: world.grant(_request(world, sent)))
_statement('access-refusal', lambda world, sent: world.refusal(_request(world, sent)))


def _deletion(world, sent):
    request = _request(world, sent)
    request.context['grant'] = _sent(world, world.grant(request), sent)
    return world.deletion(request)


_statement('data-deletion', _deletion)
_statement('recognition-decision', lambda world, sent: world.decision(_request(world, sent)))
_statement('recall', lambda world, sent: world.recall(_package(world, sent)))
_statement('recall-acknowledgement', lambda world, sent: world.acknowledgement(_recall(world, sent)))
_statement('custody-event', lambda world, sent: world.custody(package=_package(world, sent)))


def _evidence_of_others(world):
    """Under its own contract with A, M asks for evidence that is B's, and for evidence nobody has."""
    contract = world.active(world.a, world.m)
    return alike(*(world.request(contract, package).send() for package in (world.registered(world.b), seal(world.b))))


CASES.check('statement/access-request-for-evidence', faults.OWNER,
            "M, under a contract with A: a request for evidence of B's, and for nobody's", 'one answer',
            _evidence_of_others)


def _told_nothing(world):
    """What M is told of concerns M."""
    _exchange(world)
    secret = set(_exchange(world).values())
    events, after = [], '0'
    while True:
        page = world.m.get('/v1/events', after=after, limit=200)
        if not page['items']:
            break
        events += page['items']
        after = page['nextCursor']
    leaked = [event for event in events if secret & {str(value) for value in event.values()}]
    return not leaked, str(leaked)[:200] or 'nothing'


CASES.check('events', faults.OWNER, "M reads its events", "nothing of A's and B's exchange", _told_nothing)
