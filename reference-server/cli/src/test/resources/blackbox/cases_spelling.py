"""
One statement, several spellings of the same JSON: whole exchanges written by other hands.

Every later statement refers to the digest of the bytes that were sent, which nobody but the sender could write again.
"""
import faults
from case import TAKEN, Cases
from department import canonical
from draft import SPELLINGS

CASES = Cases('spelling')


def _exchange(name, spelling):
    done = {}

    def step(label, make):
        def probe(world):
            world.spelling = spelling
            try:
                done[label] = make(world)
                return done[label].send()
            finally:
                world.spelling = canonical
        CASES.check(f'{name}/{label}', faults.REFERENCE, f'{label}, written {name}, in an exchange written so', TAKEN,
                    probe)

    step('registration', lambda world: world.registration())
    step('custody-event', lambda world: world.custody(package=done['registration'].package))
    step('next-custody-event', lambda world: world.follows(done['custody-event'], action='CHECK_OUT', giver=world.a))
    step('sharing-contract', lambda world: world.contract())
    step('first-signature', lambda world: world.signature(done['sharing-contract'], world.a))
    step('second-signature', lambda world: world.signature(done['sharing-contract'], world.b))

    def state(world):
        seen = world.a.get('/v1/contracts/' + done['sharing-contract'].id)['state']
        return seen == 'ACTIVE', str(seen)
    CASES.check(f'{name}/state', faults.REFERENCE, f'the state of the contract written {name}, signed by both',
                'ACTIVE', state)

    def request(world):
        return world.request(done['sharing-contract'], done['registration'].package)
    step('access-request', request)
    step('access-grant', lambda world: world.grant(done['access-request']))
    CASES.check(f'{name}/download', faults.REFERENCE, f'the download in the exchange written {name}', TAKEN,
                lambda world: world.download(world.b, done['registration'].package))
    def deletion(world):
        done['access-request'].context['grant'] = done['access-grant']
        return world.deletion(done['access-request'])
    step('data-deletion', deletion)
    step('recognition-decision', lambda world: world.decision(done['access-request']))
    step('second-request', request)
    step('access-refusal', lambda world: world.refusal(done['second-request']))
    step('recall', lambda world: world.recall(done['registration'].package))
    step('recall-acknowledgement',
         lambda world: world.acknowledgement(done['recall'], request=done['access-request']))
    step('contract-suspension', lambda world: world.suspension(done['sharing-contract']))
    step('contract-revocation', lambda world: world.revocation(done['sharing-contract']))
    step('matter-catalogue', lambda world: world.catalogue())

    def kept(world):
        """What the server gives out are the bytes that were sent."""
        seen = world.b.get('/v1/contracts/' + done['sharing-contract'].id)['envelope']
        sent = done['sharing-contract'].envelope.decode()
        return bool(seen) and seen['payload'] in sent, str(seen)[:80]
    CASES.check(f'{name}/kept', faults.REFERENCE, f'the contract written {name}, read again', 'byte for byte as sent',
                kept)


for _name, _spelling in SPELLINGS.items():
    _exchange(_name, _spelling)
