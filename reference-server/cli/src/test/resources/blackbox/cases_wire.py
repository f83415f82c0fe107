"""Every operation of the OpenAPI text once, done as it says; whoever ran this holds each answer against the text."""
import faults
import der
from case import TAKEN, Cases, Refused
from department import OCTETS, canonical, fresh
from package import seal
from world import STEPS

CASES = Cases('wire')


def _open(name, method, target, body=b'', media=None):
    CASES.check(name, faults.TEXT, f'{method} {target}', TAKEN,
                lambda world: world.wire.open(method, target, body, media))


for _name, _target in {
        'health': '/health', 'live': '/health/live', 'metrics': '/metrics', 'openapi': '/openapi.yaml', 'docs': '/docs',
        'docs-asset': '/docs/swagger-ui.css', 'server': '/v1/server', 'checkpoint': '/v1/log/checkpoint'}.items():
    _open(_name, 'GET', _target)

_ALGORITHM = der.sequence(der.oid('1.2.156.10197.1.401'))
_QUERY = der.sequence(der.integer(1), der.sequence(_ALGORITHM, der.octets(b'\7' * 32)), der.integer(4711))
_open('timestamp', 'POST', '/v1/tsa', _QUERY, 'application/timestamp-query')

for _kind, _step in STEPS.items():
    CASES.control('post-' + _kind, f'{_kind}: as it should be', _step)


def _upload(world):
    answers = world.a.upload(seal(world.a).content, businessKey=fresh('证'))
    return all(answer.taken for answer in answers), ' '.join(map(str, answers))


CASES.check('upload', faults.TEXT, 'an upload announced, sent, asked for and completed', 'each step taken', _upload)


def _get(name, path):
    CASES.check(name, faults.TEXT, f'GET {name}', TAKEN, lambda world: world.a.get(path(world)))


def _once(kind):
    """One lawful statement of each type, to be read again."""
    return lambda world: world.once(('wire', kind), lambda: world.lawfully(STEPS[kind](world)))


_get('evidence', lambda world: '/v1/evidence/' + _once('registration')(world).package.id)
_get('evidence-content', lambda world: f"/v1/evidence/{_once('registration')(world).package.id}/content")
_get('evidence-statements', lambda world: f"/v1/evidence/{_once('registration')(world).package.id}/statements")
_get('recall-status', lambda world: f"/v1/evidence/{_once('registration')(world).package.id}/recall-status")
_get('custody-event', lambda world: '/v1/custody-events/' + _once('custody-event')(world).id)
_get('contract', lambda world: '/v1/contracts/' + _once('sharing-contract')(world).id)
_get('access-request', lambda world: '/v1/access-requests/' + _once('access-request')(world).id)
_get('recognition', lambda world: '/v1/recognitions/' + _once('recognition-decision')(world).id)
_get('recall', lambda world: '/v1/recalls/' + _once('recall')(world).id)
_get('objection', lambda world: '/v1/objections/' + _once('objection')(world).id)
_get('handover', lambda world: '/v1/handovers/' + _once('case-handover')(world).id)
_get('resources', lambda world: '/v1/resources/' + _once('resource-catalogue')(world).department.code)
_get('extract', lambda world: '/v1/extract')
_get('case', lambda world: '/v1/cases/' + _once('recognition-decision')(world).fields['caseNumber'])
_get('events', lambda world: '/v1/events')
for _list in ('inbox', 'contracts', 'access-requests', 'evidence', 'releases', 'recalls', 'objections', 'handovers',
              'resources'):
    _get('list-' + _list, lambda world, name=_list: '/v1/' + name)


def _catalogue(tail):
    def path(world):
        edition = _once('matter-catalogue')(world)
        return f"/v1/catalogues/{world.a.code}/{edition.fields['territory']['code']}{tail}"
    return path


_get('catalogue', _catalogue(''))
_get('catalogue-document', _catalogue('/document'))


def _range(world):
    content = _once('registration')(world).package
    answer = world.a.call('GET', f'/v1/evidence/{content.id}/content', extra={'Range': 'bytes=10-99'})
    return answer.status == 206 and answer.body == content.content[10:100], str(answer)


CASES.check('evidence-content-range', faults.TEXT, 'GET evidence-content, bytes 10 to 99', '206 and those bytes',
            _range)


def _proof(query):
    def probe(world):
        size = world.wire.open('GET', '/v1/log/checkpoint').body.decode().split('\n')[1]
        return world.wire.open('GET', '/v1/log/' + query(size))
    return probe


CASES.check('inclusion', faults.TEXT, 'GET inclusion', TAKEN, _proof(lambda size: f'inclusion?index=0&size={size}'))
CASES.check('consistency', faults.TEXT, 'GET consistency', TAKEN, _proof(lambda size: f'consistency?from=1&to={size}'))


def _wrong_root(world):
    """Announces under a business key with the digest as root, as an old example did, and is refused at the leaves."""
    content, key = seal(world.a).content, fresh('K')
    wrong = {**world.a.announcement(content, businessKey=key), 'treeRoot': world.a.suite.digest(content)}
    begun = world.a.call('POST', '/v1/uploads', canonical(wrong))
    leaves = b''.join(world.a.suite.leaves(content))
    at = f"/v1/uploads/{begun['uploadId']}/leaves"
    return content, key, world.a.call('PUT', at, leaves, media=OCTETS)


CASES.check('upload-wrong-root', faults.TEXT, 'leaves that do not give the announced root',
            Refused(422, 'UPLOAD_ROOT_MISMATCH'), lambda world: _wrong_root(world)[2])


def _key_again(world):
    content, key, _ = _wrong_root(world)
    return world.a.upload(content, businessKey=key)[-1]


CASES.check('upload-key-after-wrong-root', faults.TEXT,
            'the right root under the business key of an upload that failed',
            TAKEN, _key_again)
