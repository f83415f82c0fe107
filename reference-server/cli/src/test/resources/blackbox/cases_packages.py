"""What is registered is a package that verifies, sealed by the department that registers it."""
import datetime
import io
import json
import secrets
import zipfile

import faults
from case import Cases, rejected, unsound
from department import canonical, fresh
from package import container, seal
from signing import now
from world import STEPS

CASES = Cases('packages')
CASES.control('lawful', 'a genuine package', STEPS['registration'])
CONTAINER = unsound('CONTAINER_UNREADABLE', 'CONTAINER_NOT_CANONICAL', 'MANIFEST_MISSING')


def _content(name, sent, must, make):
    """Registers content that `make` turns a genuine package into, as if it were that package."""
    def probe(world):
        package = seal(world.a)
        content = make(package)
        world.uploaded(world.a, content)
        evidence = {'id': package.id, 'packageDigest': world.a.suite.digest(content)}
        fields = {**package.registration(), 'evidence': evidence}
        return world.draft(world.a, 'registration', '/v1/evidence', fields).send()
    CASES.check(name, faults.PACKAGE, sent, must, probe)


def _flipped(package, name):
    content = bytearray(package.entries[name])
    content[len(content) // 2] ^= 1
    return package.with_entry(name, bytes(content))


def _rezipped(package):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in package.entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def _without(package, name):
    return container({other: content for other, content in package.entries.items() if other != name})


_content('random', '100 random bytes', CONTAINER, lambda package: secrets.token_bytes(100))
_content('one-byte', 'a single byte', CONTAINER, lambda package: b'0')
_content('text', 'the manifest alone', CONTAINER, lambda package: package.entries['manifest.json'])
_content('truncated', 'the first half of a package', CONTAINER,
         lambda package: package.content[:len(package.content) // 2])
_content('last-byte-cut', 'a package without its last byte', CONTAINER, lambda package: package.content[:-1])
_content('trailing-byte', 'a package with one byte more', CONTAINER, lambda package: package.content + b'\0')
_content('rezipped', 'a package zipped again, losslessly', CONTAINER, _rezipped)
_content('evidence-altered', 'a package with one bit of its evidence turned',
         unsound('FILE_DIGEST_MISMATCH', 'FILE_TREE_MISMATCH'), lambda package: _flipped(package, 'evidence/a.txt'))
_content('evidence-removed', 'a package without one of its files', unsound('FILE_MISSING'),
         lambda package: _without(package, 'evidence/b.txt'))
_content('signature-removed', "a package without the department's signature", unsound('SIGNATURE_MISSING'),
         lambda package: _without(package, 'manifest.json.p7s'))
_content('signature-altered', "a package with one bit of the department's signature turned",
         unsound('SIGNATURE_INVALID', 'SIGNATURE_MALFORMED', 'ASIC_MANIFEST_MISMATCH', 'SIGNATURE_DIGEST_MISMATCH'),
         lambda package: _flipped(package, 'manifest.json.p7s'))


def _manifest_altered(package):
    said = json.loads(package.entries['manifest.json'])
    said['facts']['proves'] = '换了证明对象'
    return package.with_entry('manifest.json', canonical(said))


_content('manifest-altered', 'a package whose manifest was altered after sealing',
         unsound('SIGNATURE_DIGEST_MISMATCH'),
         _manifest_altered)


def _sealed(name, sent, must, make, fault=faults.PACKAGE):
    """Registers a package that was sealed like this in the first place."""
    CASES.spoilt(name, fault, sent, must, lambda world: world.registration(world.a, make(world)),
                 lambda world, draft: None, 'lawful')


_sealed('foreign-suite', 'a package in the suite this server does not take',
        unsound('SUITE_MISMATCH', 'SIGNATURE_ALGORITHM_UNSUPPORTED'), lambda world: seal(world.foreign))
_sealed('untrusted', 'a package sealed under its name by keys no trusted authority vouches for',
        unsound('TRUST_NO_ANCHOR', 'CERTIFICATE_CHAIN_BROKEN'), lambda world: seal(world.impostor))
_sealed('sealed-by-another', "a package in its name sealed with another department's key",
        unsound('SIGNER_NOT_EXPECTED'), lambda world: seal(world.a, seal_with=world.m.seal))
_sealed('of-another', "another department's package", rejected('PACKAGE_ISSUER_MISMATCH'), lambda world: seal(world.m))
_sealed('no-officers', 'a package no officer signed', unsound('OFFICER_SIGNATURE_MISSING', 'OFFICERS_TOO_FEW'),
        lambda world: seal(world.a, officers=[]))
_sealed('one-officer', 'a package one of the two officers signed',
        unsound('OFFICER_SIGNATURE_MISSING', 'OFFICERS_TOO_FEW'),
        lambda world: seal(world.a, officers=list(world.a.officers.values())[:1]))
_sealed('officers-of-another', "a package signed by another department's officers",
        unsound('SIGNER_NOT_EXPECTED', 'OFFICER_SIGNATURE_MISSING'),
        lambda world: seal(world.a, officers=list(world.m.officers.values())), faults.SIGNER)
_sealed('officer-of-another-too', "a package signed by an officer of another department besides its own",
        unsound('SIGNER_NOT_EXPECTED'),
        lambda world: seal(world.a, officers=[*world.a.officers.values(), *world.m.officers.values()]), faults.SIGNER)
_sealed('one-officer-twice', 'a package signed twice by one officer',
        unsound('OFFICER_SIGNATURE_MISSING', 'SIGNER_KEY_REPEATED', 'OFFICERS_TOO_FEW'),
        lambda world: seal(world.a, officers=[list(world.a.officers.values())[0]] * 2), faults.SIGNER)
_sealed('issuer-renamed', 'a package that calls its department otherwise than the certificate',
        unsound('ISSUER_NAME_DIFFERS'),
        lambda world: seal(world.a, issuer={'code': world.a.code, 'name': '示例县公安局'}), faults.NAME)
_sealed('collected-tomorrow', 'a package collected tomorrow',
        unsound('COLLECTED_AFTER_SEALED', 'TIME_ORDER_IMPLAUSIBLE'),
        lambda world: seal(world.a, collected=now() + datetime.timedelta(days=1)), faults.TIME)
_sealed('sealed-tomorrow', 'a package sealed tomorrow', unsound('TIME_ORDER_IMPLAUSIBLE'),
        lambda world: seal(world.a, at=now() + datetime.timedelta(days=1)), faults.TIME)
_sealed('sealed-in-1990', 'a package sealed in 1990, before the certificates of its signers',
        unsound('CERTIFICATE_NOT_YET_VALID', 'ISSUED_BEFORE_CERTIFICATE', 'TIME_ORDER_IMPLAUSIBLE',
                 'COLLECTED_AFTER_SEALED'),
        lambda world: seal(world.a, at=datetime.datetime(1990, 1, 2, tzinfo=datetime.timezone.utc),
                           collected=datetime.datetime(1990, 1, 1, tzinfo=datetime.timezone.utc)), faults.TIME)


def _junk_of_a_stranger(world):
    """The content the fault list began with: random bytes with a grave name."""
    content = secrets.token_bytes(100)
    world.uploaded(world.m, content)
    fields = {
        'evidence': {'id': fresh('E'), 'packageDigest': world.m.suite.digest(content)},
        'manifestDigest': 'sm3:' + '00' * 32, 'kind': 'EXPERT_OPINION', 'title': '鉴定意见'}
    return world.draft(world.m, 'registration', '/v1/evidence', fields).send()


CASES.check('random-expert-opinion', faults.PACKAGE, '100 random bytes registered as an expert opinion', CONTAINER,
            _junk_of_a_stranger)
