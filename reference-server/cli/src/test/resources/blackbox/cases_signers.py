"""Who signs: the department of the statement first, then officers of that department, and nobody else."""
import base64
import json

import faults
from case import ROLE_FORBIDDEN, Cases, rejected
from department import canonical
from world import STEPS

CASES = Cases('signers')
CASES.each_lawful()

STRANGER = rejected('SIGNER_NOT_EXPECTED')


def _officer_of_another(world, draft):
    other = world.m if draft.department is not world.m else world.a
    draft.signers.append(list(other.officers.values())[0])


def _sealed_by_another_too(world, draft):
    draft.signers.append(world.m.seal)


def _sealed_by_another(world, draft):
    draft.signers[0] = world.m.seal


def _sealed_by_an_officer(world, draft):
    draft.signers[0] = list(draft.department.officers.values())[0]


def _untrusted(world, draft):
    draft.signers[0] = world.impostor.seal


def _untrusted_officer(world, draft):
    draft.signers.append(list(world.impostor.officers.values())[1])


def _sent_by_another(world, draft):
    draft.sender = world.m


CASES.each('officer-of-another', faults.SIGNER, "co-signed by an officer of another department", STRANGER,
           _officer_of_another)
CASES.each('sealed-by-another-too', faults.SIGNER, "with another department's seal beside the issuer's",
           rejected('SIGNER_NOT_EXPECTED', 'CERTIFICATE_WRONG_ROLE'),
           _sealed_by_another_too)
CASES.each('sealed-by-another', faults.SIGNER, "signed by another department in the issuer's name", STRANGER,
           _sealed_by_another)
CASES.each('sealed-by-an-officer', faults.SIGNER, "an officer's signature where the department's seal belongs",
           rejected('SIGNER_NOT_EXPECTED', 'CERTIFICATE_WRONG_ROLE'), _sealed_by_an_officer)
CASES.each('untrusted', faults.SIGNER, "signed under the issuer's name by a key no trusted authority vouches for",
           rejected('TRUST_NO_ANCHOR', 'CERTIFICATE_CHAIN_BROKEN'), _untrusted)
CASES.each('untrusted-officer', faults.SIGNER, 'co-signed by an officer no trusted authority vouches for',
           rejected('TRUST_NO_ANCHOR', 'CERTIFICATE_CHAIN_BROKEN'), _untrusted_officer)
CASES.each('sent-by-another', faults.SIGNER, 'genuine, but sent by another department', ROLE_FORBIDDEN,
           _sent_by_another)


def _with_own_officer(kind):
    def step(world):
        draft = STEPS[kind](world)
        officer = draft.department.people[1][0]
        draft.signers.append(draft.department.officers[officer])
        return draft
    return step


for _kind in STEPS:
    CASES.control(f'{_kind}/own-officer', f"{_kind}: co-signed by an officer of the issuer's own",
                  _with_own_officer(_kind))


def _twice(world, draft):
    draft.signers.append(draft.signers[-1])


CASES.spoilt('recognition-decision/one-person-twice', faults.SIGNER, 'recognition-decision: the reviewer signs twice',
             rejected('SIGNER_KEY_REPEATED'), STEPS['recognition-decision'], _twice, 'recognition-decision/lawful')


def _altered_after_signing(world):
    """Every member of the statement is held by the signature: another title under the same one."""
    draft = STEPS['registration'](world)
    envelope = json.loads(draft.envelope)
    payload = json.loads(base64.b64decode(envelope['payload']))
    payload['title'] = '换了标题'
    envelope['payload'] = base64.b64encode(canonical(payload)).decode()
    return draft.department.call('POST', draft.path, canonical(envelope))


CASES.check('registration/altered-after-signing', faults.SIGNER, 'registration: altered after it was signed',
            rejected('SIGNATURE_DIGEST_MISMATCH', 'SIGNATURE_INVALID'), _altered_after_signing)


def _foreign_suite(world):
    draft = STEPS['sharing-contract'](world)
    draft.suite, draft.signers = world.foreign.suite, [world.foreign.seal]
    return draft.send()


CASES.check('sharing-contract/foreign-suite', faults.SIGNER,
            'sharing-contract: signed in the suite this server does not take',
            rejected('SUITE_MISMATCH', 'TRUST_NO_ANCHOR', 'CERTIFICATE_CHAIN_BROKEN'), _foreign_suite)
