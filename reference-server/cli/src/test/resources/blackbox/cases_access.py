"""Requests, grants, refusals and releases: by whom, of what, until when."""
import datetime

import faults
from case import ELSEWHERE, ILLEGAL, NOT_ACTIVE, NOT_FOUND, NOT_GRANTED, ROLE_FORBIDDEN, TAKEN, Cases, by, rejected
from package import iso, seal
from signing import DAY, now
from world import STEPS

CASES = Cases('access')
REQUEST, GRANT, REFUSAL = (STEPS[kind] for kind in ('access-request', 'access-grant', 'access-refusal'))
CASES.control('request-lawful', 'a request by the consumer', REQUEST)
CASES.control('grant-lawful', 'a grant by the provider for a day', GRANT)
CASES.control('refusal-lawful', 'a refusal by the provider', REFUSAL)


def _grant(name, sent, must, spoil, fault=faults.BOUND):
    CASES.spoilt('grant-' + name, fault, sent, must, GRANT, spoil, 'grant-lawful')


def _until(at):
    return lambda world, draft: draft.set(validTo=iso(at()))


_grant('over', 'a grant that ended 400 days ago', rejected('GRANT_PERIOD_OVER'), _until(lambda: now() - 400 * DAY))
_grant('just-over', 'a grant that ended a minute ago', rejected('GRANT_PERIOD_OVER'),
       _until(lambda: now() - datetime.timedelta(minutes=1)))
_grant('until-9966', 'a grant until the year 9966', rejected('GRANT_PERIOD_TOO_LONG'),
       lambda world, draft: draft.set(validTo='9966-01-01T00:00:00+08:00'))
_grant('beyond-the-contract', "a grant a day beyond the contract's end", rejected('GRANT_BEYOND_CONTRACT'),
       _until(lambda: now() + 31 * DAY))
CASES.check('grant-to-the-contracts-end', faults.BOUND, "a grant until an hour before the contract's end", TAKEN,
            lambda world: GRANT(world).set(validTo=iso(now() + 30 * DAY - datetime.timedelta(hours=1))).send())


_grant('by-the-consumer', 'a grant by the department that asked', NOT_FOUND, by('b'), faults.OWNER)
_grant('by-a-stranger', 'a grant by a department without part in it', NOT_FOUND, by('m'), faults.OWNER)
_grant('of-another-package', 'a grant of another digest than the one registered',
       rejected('PACKAGE_REFERENCE_MISMATCH'),
       lambda world, draft: draft.set(evidence={**draft.package.ref(), 'packageDigest': 'sm3:' + '33' * 32}),
       faults.REFERENCE)
_grant('of-another-evidence', 'a grant of other evidence than was asked for', rejected('PACKAGE_REFERENCE_MISMATCH'),
       lambda world, draft: draft.set(evidence=world.registered(world.a).ref()), faults.REFERENCE)
_grant('of-other-request-content', 'a grant of other content under that request id', rejected('REFERENCE_MISMATCH'),
       lambda world, draft: draft.set(request={**draft.request.ref, 'digest': 'sm3:' + '33' * 32}), faults.REFERENCE)
_grant('under-another-contract', 'a grant that names another contract than the request', rejected('REFERENCE_MISMATCH'),
       lambda world, draft: draft.set(contract=world.in_force(world.contract()).ref), faults.REFERENCE)
_grant('posted-elsewhere', 'a grant of one request, posted under another', ELSEWHERE,
       lambda world, draft: draft.set(request=world.lawfully(world.request()).ref), faults.OWNER)


def _after(first, second):
    def probe(world):
        request = world.lawfully(world.request())
        world.lawfully(first(world, request))
        return second(world, request).send()
    return probe


def _grant_of(world, request):
    return world.grant(request)


def _refusal_of(world, request):
    return world.refusal(request)


CASES.check('granted-twice', faults.AGAIN, 'a second grant of one request', ILLEGAL, _after(_grant_of, _grant_of))
CASES.check('refused-after-grant', faults.AGAIN, 'a refusal of a granted request', ILLEGAL,
            _after(_grant_of, _refusal_of))
CASES.check('granted-after-refusal', faults.AGAIN, 'a grant of a refused request', ILLEGAL,
            _after(_refusal_of, _grant_of))
CASES.check('refused-twice', faults.AGAIN, 'a second refusal', ILLEGAL, _after(_refusal_of, _refusal_of))


def _outside(finding, **fields):
    """The request may ask for it; the grant may not give it."""
    def probe(world):
        return world.grant(world.lawfully(world.request().set(**fields))).send()
    return rejected(finding), probe


CASES.check('grant-for-another-purpose', faults.BOUND, 'a grant for a purpose outside the contract',
            *_outside('PURPOSE_OUTSIDE_CONTRACT', purpose={'code': 'CREDIT_AND_PUBLICITY', 'words': '信用惩戒'}))
CASES.check('grant-for-another-place', faults.BOUND, 'a grant for a case outside the territory',
            *_outside('TERRITORY_OUTSIDE_CONTRACT', territory='330402'))
CASES.check('grant-for-another-matter', faults.BOUND, 'a grant for a matter outside the contract',
            *_outside('MATTER_OUTSIDE_CONTRACT', matter='330217009000'))


def _over_quota(world):
    """Two grants under a contract that allows one a day."""
    contract = world.in_force(world.contract().set(quotas=[{'most': 1, 'per': 'DAY'}]))
    world.lawfully(world.grant(world.lawfully(world.request(contract))))
    return world.grant(world.lawfully(world.request(contract))).send()


CASES.check('grant-over-the-quota', faults.BOUND, 'a second grant in a day of which the contract allows one',
            rejected('QUOTA_EXHAUSTED'), _over_quota)


def _kind_outside(world):
    package = world.registered(world.a, seal(world.a, kind='DOCUMENTARY'))
    return world.grant(world.lawfully(world.request(package=package))).send()


CASES.check('grant-of-another-kind', faults.PACKAGE,
            'a grant of documentary evidence under a contract on electronic data',
            rejected('KIND_OUTSIDE_CONTRACT'), _kind_outside)


def _request(name, sent, must, spoil, fault=faults.OWNER):
    CASES.spoilt('request-' + name, fault, sent, must, REQUEST, spoil, 'request-lawful')


_request('by-the-provider', 'a request by the provider itself', ROLE_FORBIDDEN, by('a'))
_request('by-a-stranger', 'a request by a department without part in the contract', NOT_FOUND, by('m'))
_request('for-nothing', 'a request for evidence nobody registered', NOT_FOUND,
         lambda world, draft: draft.set(evidenceId=seal(world.a).id))
_request('for-evidence-of-another', "a request for evidence that is not the provider's", NOT_FOUND,
         lambda world, draft: draft.set(evidenceId=world.registered(world.m).id))
_request('of-other-contract-content', 'a request under other content of that contract id',
         rejected('REFERENCE_MISMATCH'),
         lambda world, draft: draft.set(contract={**draft.contract.ref, 'digest': 'sm3:' + '44' * 32}),
         faults.REFERENCE)


def _download(prepare):
    def probe(world):
        package = world.registered(world.a)
        prepare(world, package)
        return world.download(world.b, package)
    return probe


def _asked(world, package):
    return world.lawfully(world.request(package=package))


def _refused(world, package):
    world.lawfully(world.refusal(_asked(world, package)))


def _granted(world, package):
    world.lawfully(world.grant(_asked(world, package)))


def _recalled(world, package):
    _granted(world, package)
    world.lawfully(world.recall(package))


def _revoked(world, package):
    contract = world.in_force(world.contract())
    world.lawfully(world.grant(world.lawfully(world.request(contract, package))))
    world.lawfully(world.revocation(contract))


def _suspended(world, package):
    contract = world.in_force(world.contract())
    world.lawfully(world.grant(world.lawfully(world.request(contract, package))))
    world.lawfully(world.suspension(contract))


CASES.check('download-granted', faults.CONTROL, 'a download after a grant', TAKEN, _download(_granted))
CASES.check('download-never-asked', faults.OWNER, 'a download nobody asked for', NOT_FOUND,
            _download(lambda world, package: None))
CASES.check('download-not-answered', faults.USE, 'a download before the answer', NOT_GRANTED, _download(_asked))
CASES.check('download-refused', faults.USE, 'a download after the refusal', NOT_GRANTED, _download(_refused))
CASES.check('download-recalled', faults.USE, 'a download after the recall', NOT_GRANTED, _download(_recalled))
CASES.check('download-contract-revoked', faults.PAST, 'a download after the contract was revoked', NOT_ACTIVE,
            _download(_revoked))
CASES.check('download-contract-suspended', faults.PAST, 'a download after the contract was suspended', NOT_ACTIVE,
            _download(_suspended))


def _named(name, sent, must, choose):
    """A download that names its request."""
    def probe(world):
        package = world.registered(world.a)
        request = _asked(world, package)
        world.lawfully(world.grant(request))
        return world.download(world.b, package, choose(world, package, request))
    CASES.check('download-naming-' + name, faults.USE, sent, must, probe)


_named('its-request', 'a download that names its request', TAKEN, lambda world, package, request: request)
_named('nothing', 'a download that names a request nobody made', NOT_FOUND,
       lambda world, package, request: world.request(package=package))
_named('a-request-of-another', "a download that names another department's request", NOT_FOUND,
       lambda world, package, request: world.lawfully(world.request(world.active(world.a, world.m), package)))
_named('other-evidence', 'a download that names a request for other evidence', NOT_FOUND,
       lambda world, package, request: world.lawfully(world.request(package=world.registered(world.a))))
_named('an-unanswered-request', 'a download that names a second request, not answered yet', NOT_GRANTED,
       lambda world, package, request: _asked(world, package))


# Deletion of what was obtained

DELETION = STEPS['data-deletion']
CASES.control('deletion-lawful', 'a deletion by the consumer of what it fetched', DELETION)


def _deletion(name, sent, must, spoil, fault=faults.REFERENCE):
    CASES.spoilt('deletion-' + name, fault, sent, must, DELETION, spoil, 'deletion-lawful')


_deletion('by-the-provider', 'a deletion by the department whose evidence it is', ROLE_FORBIDDEN, by('a'), faults.OWNER)
_deletion('by-a-stranger', 'a deletion by a department without part in it', NOT_FOUND, by('m'), faults.OWNER)
_deletion('of-another-package', 'a deletion of another digest than was granted', rejected('REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(evidence={**draft.package.ref(), 'packageDigest': 'sm3:' + '33' * 32}))
_deletion('under-another-grant', 'a deletion that names the grant of another request', rejected('REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(grant=world.provided().grant.ref))
_deletion('before-the-release', 'a deletion an hour before anything was released',
          rejected('TIME_ORDER_IMPLAUSIBLE'),
          lambda world, draft: draft.set(deletedAt=iso(now() - datetime.timedelta(hours=1))))
_deletion('announced', 'a deletion said an hour before it is done', rejected('TIME_ORDER_IMPLAUSIBLE'),
          lambda world, draft: draft.set(deletedAt=iso(now() + datetime.timedelta(hours=1))))
_deletion('posted-elsewhere', 'a deletion of one request, posted under another', ELSEWHERE,
          lambda world, draft: draft.set(request=world.lawfully(world.request()).ref), faults.OWNER)


def _never_fetched(world):
    request = world.lawfully(world.request())
    request.context['grant'] = world.lawfully(world.grant(request))
    return world.deletion(request).send()


def _deleted_twice(world):
    request = world.provided()
    world.lawfully(world.deletion(request))
    return world.deletion(request).send()


def _deleted_after_each(world):
    request = world.provided()
    world.lawfully(world.deletion(request))
    world.download(world.b, request.package, request)
    return world.deletion(request).send()


CASES.check('deletion-of-nothing', faults.AGAIN, 'a deletion of what was granted and never fetched', ILLEGAL,
            _never_fetched)
CASES.check('deletion-twice', faults.AGAIN, 'a second deletion of what was released once', ILLEGAL, _deleted_twice)
CASES.check('deletion-after-each', faults.AGAIN, 'a deletion after a second release', TAKEN, _deleted_after_each)
