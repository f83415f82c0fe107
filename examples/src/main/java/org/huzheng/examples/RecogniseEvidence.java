package org.huzheng.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.client.StatementPage;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The consumer's side, second half: an officer reviews what was obtained, and the department decides on it. */
public final class RecogniseEvidence {
    private RecogniseEvidence() {}

    /** Arguments: server, trust folder, our key folder, the request's id, the package that came of it. */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        Instant now = OurDepartment.CLOCK.instant();
        StatementView view = us.client().accessRequest(args[3]);
        Verified<AccessRequest> request = us.verified(view.statement(), AccessRequest.FORMAT);
        Verified<AccessGrant> grant = view.answers().stream()
                .filter(answer -> answer.type() == StatementType.ACCESS_GRANT)
                .map(answer -> us.verified(answer.statement(), AccessGrant.FORMAT))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("申请 " + args[3] + " 没有获得同意"));
        VerifiedPackage evidence = PackageVerifier.of(
                        VerificationTerms.of(us.trust(), now).withLogs(us.logs()))
                .verify(Path.of(args[4]))
                .require();
        String evidenceId = grant.value().evidence().id();
        Verified<RecallStatus> recall = us.verified(us.client().recallStatus(evidenceId), RecallStatus.FORMAT);
        RecognitionReview review = answered(RecognitionReview.of(
                        evidence,
                        us.contract(request.value().contract().id()),
                        request,
                        grant,
                        us.reviewer().certificate(),
                        now)
                .released(release(us, evidenceId, grant.ref()))
                .recallStatus(recall)
                .underShipped("zhejiang")
                .because(evidence.passed() ? "经审查，来源合法、内容完整，与本案相关" : "经核验未通过，不予采用", "示例县综合行政执法指导办公室"));
        Stream.concat(review.checks().stream(), review.items().stream().flatMap(item -> item.checks().stream()))
                .filter(check -> check.answer() == CheckAnswer.FAILED || check.answer() == CheckAnswer.INDETERMINATE)
                .forEach(check ->
                        System.out.println(check.check().text().zh() + "：" + check.answer() + " " + check.findings()));
        RecognitionDecision decision =
                review.decide(us.header(StatementType.RECOGNITION_DECISION, args[3] + "-DECISION"));
        us.client().decideRecognition(us.signReviewed(decision.payload()));
        // The decision binds the digest of this record: keep it, and the review can be replayed.
        Bytes record = review.receipt(decision.header().suite());
        Files.write(Path.of(args[4] + ".receipt.json"), record.toArray());
        System.out.println(decision.header().id() + " " + decision.conclusion());
    }

    /** The server's receipt that it let the package go under this grant; it dates when we received it. */
    private static Verified<ReleaseReceipt> release(OurDepartment us, String evidenceId, StatementRef grant) {
        Optional<String> after = Optional.empty();
        do {
            StatementPage page = us.client().statementsAbout(evidenceId, after, 100);
            Optional<Verified<ReleaseReceipt>> found = page.items().stream()
                    .filter(each -> each.type() == StatementType.RELEASE_RECEIPT)
                    .map(each -> us.verified(each.statement(), ReleaseReceipt.FORMAT))
                    .filter(each -> each.value().grant().equals(grant))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = page.nextCursor();
        } while (after.isPresent());
        throw new IllegalStateException("没有此次放行的凭证，请先下载");
    }

    /** In production the officer answers each on a screen, having looked; what is not answered is never passed. */
    private static RecognitionReview answered(RecognitionReview review) {
        RecognitionReview formal = review.attest(
                        RecognitionCheck.COLLECTOR_COMPETENCE, CheckAnswer.PASSED, "采集单位对该事项有管辖权，无回避情形")
                .attest(RecognitionCheck.APPROVALS_AND_TIME_LIMITS, CheckAnswer.NOT_APPLICABLE, "未采取登记保存或强制措施")
                .attest(RecognitionCheck.KIND_FORMALITIES, CheckAnswer.PASSED, "形式要件已逐项查看")
                .attest(RecognitionCheck.CUSTODY_CONTINUITY, CheckAnswer.PASSED, "封装后未曾移交，登记的杂凑值一致")
                .attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "执法人员现场拍摄，非电子监控设备")
                .attest(RecognitionCheck.SECRECY_AND_PRIVACY, CheckAnswer.PASSED, "不涉密，仅含办案必需的个人信息");
        return notExcluded(relevant(formal));
    }

    /** Relevance, element by element; of one file alone it is {@code attestItem(file, …)}. */
    private static RecognitionReview relevant(RecognitionReview review) {
        RecognitionCheck check = RecognitionCheck.RELEVANCE;
        return review.attest(check, "PARTY", CheckAnswer.PASSED, "照片中的车辆属本案当事人")
                .attest(check, "FACT", CheckAnswer.PASSED, "拍到了倾倒的渣土")
                .attest(check, "TIME", CheckAnswer.PASSED, "拍摄时间在举报当日")
                .attest(check, "PLACE", CheckAnswer.PASSED, "拍摄地点即倾倒地点");
    }

    /** The exclusion list, head by head; what the capture facts settle need not be asked. */
    private static RecognitionReview notExcluded(RecognitionReview review) {
        RecognitionCheck check = RecognitionCheck.EXCLUSION_GROUNDS;
        return review.attest(check, "PROCEDURE", CheckAnswer.PASSED, "两人执法并出示证件")
                .attest(check, "SECRET_RECORDING", CheckAnswer.PASSED, "在公共道路公开拍摄")
                .attest(check, "IMPROPER_MEANS", CheckAnswer.PASSED, "现场拍摄，未涉及他人陈述")
                .attest(check, "ALTERED", CheckAnswer.PASSED, "与存储卡原始文件比对一致")
                .attest(check, "NEITHER_LAWFUL_NOR_TRUE", CheckAnswer.PASSED, "与现场笔录相互印证")
                .attest(check, "PROHIBITED_METHOD", CheckAnswer.PASSED, "未进入他人住所，未侵害他人权益");
    }
}
