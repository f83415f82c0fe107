package org.huzheng.examples;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** Ask another department for evidence under a contract you both signed, and fetch it once it is granted. */
public final class ExchangeWithAnotherDepartment {
    private ExchangeWithAnotherDepartment() {}

    /** Arguments: server, key folder, your code, your name, contract, evidence, case, and the file to write. */
    public static void main(String[] args) throws Exception {
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        Path keys = Path.of(args[1]);
        char[] password = Files.readString(keys.resolve("password.txt")).strip().toCharArray();
        SigningKey key = Pkcs12Key.load(keys.resolve("department.p12"), password, random);
        HuzhengClient client = HuzhengClient.builder(URI.create(args[0]))
                .application(args[2])
                .key(key)
                .clock(clock)
                .random(random)
                .build();
        StatementSigner signer = StatementSigner.of(key, clock);
        Party ourselves = Party.of(args[2], args[3]);
        Statement contract = client.contract(args[4]).statement();
        String requestId = "AR-" + args[5];
        AccessRequest request = new AccessRequest(
                signer.header(StatementType.ACCESS_REQUEST, requestId, ourselves),
                contract.ref(),
                args[5],
                "行政处罚案件调查取证",
                MatterCode.parse("330217001000"),
                args[6]);
        client.requestAccess(signer.sign(request.payload()));
        Optional<String> state = client.accessRequest(requestId).state();
        while (state.equals(Optional.of("REQUESTED"))) {
            Thread.sleep(500);
            state = client.accessRequest(requestId).state();
        }
        System.out.println(requestId + " " + state.orElse("-"));
        if (state.equals(Optional.of("GRANTED"))) {
            client.download(args[5], Path.of(args[7]));
        }
    }
}
