package org.huzheng.cli.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.document.internal.Block;
import org.huzheng.document.internal.DocumentLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A laid-out document as DOCX, set as GB/T 9704-2012 sets official documents: the same pieces as its HTML page. */
final class WordDocument {
    private static final String TEXT = "仿宋";
    private static final String TITLE = "华文中宋";
    private static final String HEADING = "黑体";
    private static final String LATIN = "Times New Roman";
    private static final int TEXT_SIZE = 16;
    private static final int TITLE_SIZE = 22;
    private static final int TABLE_SIZE = 14;
    private static final double LINE = 29;
    private static final long TWIPS_PER_TEN_MILLIMETRES = 567;

    private final XWPFDocument word = new XWPFDocument();

    private WordDocument() {}

    /** Writes it; does not close the stream. */
    static void write(DocumentLayout layout, OutputStream out) throws IOException {
        WordDocument document = new WordDocument();
        try (XWPFDocument word = document.word) {
            document.page();
            document.write(layout);
            word.write(out);
        }
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(length * TWIPS_PER_TEN_MILLIMETRES / 10);
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(millimetres(37));
        margin.setLeft(millimetres(28));
        margin.setRight(millimetres(26));
        margin.setBottom(millimetres(35));
        margin.setFooter(millimetres(25));
        XWPFParagraph number = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        run(number, "— ", "宋体", TABLE_SIZE);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        run(number, " —", "宋体", TABLE_SIZE);
    }

    private void write(DocumentLayout layout) {
        if (layout.draft()) {
            run(paragraph(ParagraphAlignment.CENTER), "草稿　未生效", HEADING, TEXT_SIZE)
                    .setColor("B00020");
        }
        title(layout.agency());
        title(layout.title());
        layout.number().ifPresent(number -> run(paragraph(ParagraphAlignment.CENTER), number, TEXT, TEXT_SIZE));
        paragraph(ParagraphAlignment.BOTH);
        layout.blocks().forEach(this::block);
        layout.closing().ifPresent(this::closing);
    }

    private void title(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        run(paragraph, text, TITLE, TITLE_SIZE).setBold(true);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            text(paragraph.text(), paragraph.indented());
        } else if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = indented(paragraph(ParagraphAlignment.BOTH));
            paragraph.setKeepNext(true);
            run(paragraph, heading.text(), HEADING, TEXT_SIZE);
        } else if (block instanceof Block.Entries list) {
            int number = 1;
            for (String entry : list.entries()) {
                text(number++ + "．" + entry, true);
            }
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Sheet sheet) {
            sheet(sheet.rows());
        } else if (block instanceof Block.Signature signature) {
            text(signature.label() + "：" + String.join("　", signature.names()), false);
        }
    }

    private void text(String text, boolean indented) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        run(indented ? indented(paragraph) : paragraph, text, TEXT, TEXT_SIZE);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** By two characters, whatever their size. */
    private static XWPFParagraph indented(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(2 * TEXT_SIZE * 20);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.valueOf(200));
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(LATIN);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(printable(text));
        return run;
    }

    /** What XML cannot hold, and what turns the direction of reading, is shown as such. */
    private static String printable(String text) {
        return Printable.line(text);
    }

    private void grid(Block.Grid grid) {
        XWPFTable table = word.createTable(1, grid.header().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.header().size(); column++) {
            cell(table.getRow(0), column, grid.header().get(column), HEADING);
        }
        for (List<String> cells : grid.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            for (int column = 0; column < cells.size(); column++) {
                cell(row, column, cells.get(column), TEXT);
            }
        }
    }

    private void sheet(List<Block.Box> boxes) {
        XWPFTable table = word.createTable(boxes.size(), 2);
        table.setWidth("100%");
        for (int i = 0; i < boxes.size(); i++) {
            table.getRow(i).setCantSplitRow(true);
            cell(table.getRow(i), 0, boxes.get(i).label(), HEADING);
            cell(table.getRow(i), 1, boxes.get(i).text(), TEXT);
            table.getRow(i).getCell(0).setWidth("25%");
            table.getRow(i).getCell(1).setWidth("75%");
        }
    }

    private static void cell(XWPFTableRow row, int column, String text, String font) {
        XWPFTableCell cell = row.getCell(column);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        for (String line : text.lines().toList()) {
            run(paragraph, line, font, TABLE_SIZE);
            paragraph = cell.addParagraph();
        }
        if (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(cell.getParagraphs().size() - 1);
        }
    }

    /** Never alone on its page: the last paragraph of the text goes along. */
    private void closing(DocumentLayout.Closing closing) {
        List<IBodyElement> elements = word.getBodyElements();
        if (elements.get(elements.size() - 1) instanceof XWPFParagraph last) {
            last.setKeepNext(true);
            last.getCTP().getPPr().addNewKeepLines();
        }
        paragraph(ParagraphAlignment.RIGHT).setKeepNext(true);
        ending(closing.agency(), true);
        ending(closing.date(), closing.sealed());
        if (closing.sealed()) {
            ending("（印章）", false);
        }
    }

    private void ending(String text, boolean keepNext) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(4 * TEXT_SIZE * 20);
        paragraph.setKeepNext(keepNext);
        run(paragraph, text, TEXT, TEXT_SIZE);
    }
}
