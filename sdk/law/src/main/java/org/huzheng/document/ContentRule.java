package org.huzheng.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;

/** What a document's content must keep beyond its single fields 文书内容规则; each names its article. */
enum ContentRule {
    /** The seal is that of the agency in whose name the document is made 加盖本机关印章. */
    SEAL_OF_AGENCY(
            "行政处罚法 59(2)",
            "seal",
            ImmutableSet.of("seal", "agency"),
            "印章不是文书所署行政机关的印章",
            "the seal is not that of the agency named"),
    /** The basis cites a law by its title and article 依据须写明法律名称和条文. */
    BASIS_CITES_ARTICLE(
            "行政处罚法 38(1)",
            "basis",
            ImmutableSet.of("basis"),
            "依据未写明法律、法规、规章的名称（《》）和条文（第…条）",
            "the basis does not cite a title in 《》 and an article"),
    /** The end is not before the beginning 起止时间先后. */
    BEGUN_BEFORE_ENDED("", "", ImmutableSet.of(), "结束早于开始", "it ends before it begins"),
    /** A sealing, and its extension, last at most thirty days unless a law says otherwise 查封扣押三十日. */
    THIRTY_DAYS(
            "行政强制法 25(1)",
            "to",
            ImmutableSet.of("from", "to", "periodBasis"),
            "期限超过三十日，且未载明法律、行政法规的另行规定",
            "the period exceeds thirty days, and no law allowing that is cited"),
    /** Both remedies, each with its body and its time limit 复议和诉讼的途径和期限. */
    REMEDY_COMPLETE(
            "行政处罚法 59(1)(5)",
            "remedy",
            ImmutableSet.of("remedy"),
            "救济途径应当同时写明向何机关申请行政复议、向人民法院提起行政诉讼及各自期限",
            "the remedies do not state both reconsideration and suit, each with its time limit"),
    /** A decision made on the spot sends the party to reconsideration first 当场处罚复议前置. */
    RECONSIDERATION_FIRST(
            "行政复议法 23(1)(1)",
            "remedy",
            ImmutableSet.of("remedy"),
            "当场作出的行政处罚决定应当告知先申请行政复议，不得告知可以直接提起行政诉讼",
            "a decision made on the spot must tell the party to apply for reconsideration first and offer no direct suit"),
    /** A fine is paid within fifteen days of receipt 十五日内缴纳罚款. */
    FINE_FIFTEEN_DAYS(
            "行政处罚法 67(3)",
            "performance",
            ImmutableSet.of("fineFen", "performance"),
            "处以罚款的，履行期限应当写明自收到决定书之日起十五日内缴纳",
            "a fine is to be paid within fifteen days of receipt"),
    /** The surcharge never exceeds the fine 加处罚款不超过本金. */
    SURCHARGE_WITHIN_FINE(
            "行政处罚法 72(1)(1)",
            "surchargeFen",
            ImmutableSet.of("fineFen", "surchargeFen"),
            "加处罚款的数额超出罚款的数额",
            "the surcharge exceeds the fine"),
    /** The party is told that it may state its view and defend itself 告知陈述、申辩权. */
    RIGHTS_STATEMENT_AND_DEFENCE(
            "行政处罚法 44",
            "rights",
            ImmutableSet.of("rights"),
            "未告知陈述、申辩的权利",
            "the rights to state and to defend are not told"),
    /** The party is told that it may ask for a hearing within five working days 告知听证权. */
    RIGHTS_HEARING_FIVE_DAYS(
            "行政处罚法 64(1)",
            "rights",
            ImmutableSet.of("rights"),
            "未告知五日（工作日）内要求听证的权利",
            "the right to ask for a hearing within five working days is not told"),
    /** Whoever investigated does not preside 主持人非本案调查人员. */
    PRESIDER_NOT_INVESTIGATOR(
            "行政处罚法 64(4)",
            "presider",
            ImmutableSet.of("presider", "officers"),
            "听证主持人是本案调查人员",
            "the presider investigated the case"),
    /** Whoever investigated does not review 审核人员非本案调查人员. */
    REVIEWER_NOT_INVESTIGATOR(
            "行政处罚法 58(1)",
            "reviewer",
            ImmutableSet.of("reviewer", "officers"),
            "法制审核人员是本案调查人员",
            "the reviewer investigated the case"),
    /** Who is not punished for a violation is taught 不予处罚的应当教育. */
    EDUCATION_UNLESS_NO_VIOLATION(
            "行政处罚法 33(3)",
            "education",
            ImmutableSet.of("ground", "education"),
            "依法不予行政处罚的，应当对当事人进行教育",
            "a party that is not punished is to be taught");

    private final String article;
    private final String field;
    private final ImmutableSet<String> fields;
    private final String zh;
    private final String en;

    ContentRule(String article, String field, ImmutableSet<String> fields, String zh, String en) {
        this.article = article;
        this.field = field;
        this.fields = fields;
        this.zh = zh;
        this.en = en;
    }

    /** The article it comes from, such as {@code 行政处罚法 59(2)}; empty if it is only common sense. */
    public Optional<String> article() {
        return Optional.of(article).filter(cited -> !cited.isEmpty());
    }

    /** What is wrong where it is not kept. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }

    Set<String> fields() {
        return fields;
    }

    /** The article of the field stands before the rule's own: another statute may ask for the same. */
    Optional<ContentDefect> verify(DocumentContent content) {
        if (RuleCheck.keeps(this, content)) {
            return Optional.empty();
        }
        String named = field.isEmpty() ? (content.has("to") ? "to" : "endedAt") : field;
        boolean own = this == RECONSIDERATION_FIRST || this == THIRTY_DAYS || this == SURCHARGE_WITHIN_FINE;
        Optional<String> cited = own
                ? article()
                : content.form().find(named).flatMap(FormField::article).or(this::article);
        return Optional.of(new ContentDefect(named, cited, text()));
    }
}
