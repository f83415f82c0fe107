"""What a registration says of a package is what the package says of itself."""
import faults
from case import TAKEN, Cases, Refused, rejected
from department import fresh
from package import seal
from world import STEPS

CASES = Cases('registration')
REGISTRATION = STEPS['registration']
CASES.control('lawful', 'a package of its own, as it says of itself', REGISTRATION)


def _spoilt(name, sent, must, spoil, fault=faults.PACKAGE):
    CASES.spoilt(name, fault, sent, must, REGISTRATION, spoil, 'lawful')


_spoilt('manifest-digest', 'the manifest digest is of nothing', rejected('PACKAGE_MANIFEST_MISMATCH'),
        lambda world, draft: draft.set(manifestDigest='sm3:' + '11' * 32))
_spoilt('package-digest-as-manifest', "the manifest digest is the package's", rejected('PACKAGE_MANIFEST_MISMATCH'),
        lambda world, draft: draft.set(manifestDigest=draft.package.digest))
_spoilt('kind-documentary', 'electronic data, registered as documentary', rejected('PACKAGE_KIND_MISMATCH'),
        lambda world, draft: draft.set(kind='DOCUMENTARY'))
_spoilt('kind-expert-opinion', 'electronic data, registered as an expert opinion', rejected('PACKAGE_KIND_MISMATCH'),
        lambda world, draft: draft.set(kind='EXPERT_OPINION'))
_spoilt('title', 'another title than the manifest has', rejected('PACKAGE_TITLE_MISMATCH'),
        lambda world, draft: draft.set(title='另一份证据'))
_spoilt('evidence-id', "another evidence id than the manifest's", rejected('PACKAGE_ID_MISMATCH'),
        lambda world, draft: draft.set(evidence={**draft.package.ref(), 'id': fresh('E')}))


def _package_of_another_evidence(world, draft):
    """The content is a genuine package too, but not the one the rest of the registration is about."""
    other = world.uploaded(world.a, seal(world.a))
    draft.set(evidence={'id': draft.package.id, 'packageDigest': other.digest})


_spoilt('another-package', "the digest of another package of one's own", rejected('PACKAGE_ID_MISMATCH'),
        _package_of_another_evidence)


def _not_uploaded(world, draft):
    draft.set(**seal(world.a).registration())


_spoilt('not-uploaded', 'a package that was never uploaded', Refused(409, 'UPLOAD_INCOMPLETE'), _not_uploaded)


def _uploaded_by_another(world, draft):
    draft.set(**world.uploaded(world.b, seal(world.a)).registration())


_spoilt('uploaded-by-another', 'a package that only another department uploaded', Refused(409, 'UPLOAD_INCOMPLETE'),
        _uploaded_by_another)


def _again(world):
    draft = world.lawfully(REGISTRATION(world))
    return draft, world.draft(draft.department, 'registration', '/v1/evidence', draft.package.registration())


def _registered_again(world):
    return _again(world)[1].send()


CASES.check('same-package-again', faults.PACKAGE, 'the same package under a second registration',
            Refused(409, 'CONTENT_REGISTERED'), _registered_again)


def _of_another(world):
    """B was given A's package under a contract without onward sharing."""
    request = world.provided()
    world.uploaded(world.b, request.package)
    return world.draft(world.b, 'registration', '/v1/evidence', request.package.registration()).send()


CASES.check('of-another-department', faults.PACKAGE, "B registers A's package, which it downloaded, as its own",
            rejected('PACKAGE_ISSUER_MISMATCH'),
            _of_another)


def _of_another_renamed(world):
    request = world.provided()
    world.uploaded(world.b, request.package)
    evidence = {'id': fresh('E'), 'packageDigest': request.package.digest}
    fields = {**request.package.registration(), 'evidence': evidence}
    return world.draft(world.b, 'registration', '/v1/evidence', fields).send()


CASES.check('of-another-department-renamed', faults.PACKAGE, "B registers A's package under an evidence id of its own",
            rejected('PACKAGE_ISSUER_MISMATCH'), _of_another_renamed)


def _unregistered_of_another(world):
    """Nobody registered it before, so only the package itself tells whose it is."""
    package = world.uploaded(world.b, seal(world.a))
    return world.draft(world.b, 'registration', '/v1/evidence', package.registration()).send()


CASES.check('of-another-department-first', faults.PACKAGE, "B registers A's package before A does",
            rejected('PACKAGE_ISSUER_MISMATCH'),
            _unregistered_of_another)


def _of_kind(kind, **facts):
    return lambda world: world.registration(world.a, seal(world.a, kind=kind, **facts))


CASES.check('documentary-lawful', faults.PACKAGE, 'a documentary package, registered as documentary', TAKEN,
            lambda world: _of_kind('DOCUMENTARY')(world).send())
CASES.spoilt('documentary-as-electronic', faults.PACKAGE, 'a documentary package, registered as electronic data',
             rejected('PACKAGE_KIND_MISMATCH'),
             _of_kind('DOCUMENTARY'), lambda world, draft: draft.set(kind='ELECTRONIC_DATA'), 'documentary-lawful')
