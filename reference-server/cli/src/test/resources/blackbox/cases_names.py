"""Names: the issuer's is the one its certificate carries; others' is the one they are registered under."""
import faults
from case import Cases, rejected
from world import STEPS

CASES = Cases('names')
CASES.each_lawful()
ISSUER = rejected('ISSUER_NAME_DIFFERS')
PARTY = rejected('PARTY_NAME_MISMATCH')
FALSE_NAME = '示例县公安局'


def _issuer(world, draft):
    draft.issuer = {**draft.department.party, 'name': FALSE_NAME}


def _issuer_code(world, draft):
    draft.issuer = {**draft.department.party, 'code': world.m.code}


CASES.each('issuer-name', faults.NAME, f'the issuer calls itself {FALSE_NAME}', ISSUER, _issuer)
CASES.each('issuer-code', faults.NAME, "the issuer gives another department's code", rejected('SIGNER_NOT_EXPECTED'),
           _issuer_code)


def _party(field, step, **how):
    def spoil(world, draft):
        named = draft.fields[field]
        false = [{**each, 'name': '伪造名称局'} for each in (named if isinstance(named, list) else [named])]
        draft.fields[field] = false if isinstance(named, list) else false[0]
    return lambda world: step(world, **how), spoil


def _named(name, sent, step, control, field, must=PARTY):
    begin, spoil = _party(field, step)
    CASES.spoilt(name, faults.NAME, sent, must, begin, spoil, control)


_named('sharing-contract/provider-name', 'sharing-contract: the provider, its issuer, under another name',
       STEPS['sharing-contract'], 'sharing-contract/lawful', 'provider',
       rejected('PARTY_NAME_MISMATCH', 'ISSUER_NAME_DIFFERS'))
_named('sharing-contract/consumer-name', 'sharing-contract: the consumer under a false name',
       STEPS['sharing-contract'], 'sharing-contract/lawful', 'consumers')
_named('custody-event/taker-name', 'custody-event: the custodian under a false name',
       STEPS['custody-event'], 'custody-event/lawful', 'to')


def _shown(world):
    """What others are shown is the registered name."""
    contract = world.active()
    seen = world.b.get('/v1/contracts/' + contract.id)['issuer']
    return seen == world.a.party, str(seen)


CASES.check('sharing-contract/shown', faults.NAME, "sharing-contract: B looks at A's proposal",
            "the issuer's registered name", _shown)
