package org.huzheng.cli.matters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.matters.FurtherList;
import org.huzheng.matters.LedgerImport;
import org.huzheng.table.TableReader;

/**
 * Where each list of an import stands.
 *
 * @param matters the list of matters
 * @param further the further lists, each in a sheet of its name or in a file the user named
 * @param passedOver sheets of the workbook that are no list we know
 */
record FurtherSources(
        LedgerImport.Source matters, Map<FurtherList, LedgerImport.Source> further, List<String> passedOver) {

    static FurtherSources of(Path list, Optional<String> sheet, Map<String, Path> with) {
        List<String> sheets = TableReader.sheets(list);
        Optional<String> main = sheet.or(() -> sheets.stream()
                .filter(name -> FurtherList.named(name).isEmpty())
                .findFirst());
        Map<FurtherList, LedgerImport.Source> further = new EnumMap<>(FurtherList.class);
        List<String> passedOver = new ArrayList<>();
        for (String name : sheets) {
            Optional<FurtherList> known = FurtherList.named(name);
            if (known.isPresent()) {
                further.put(known.get(), new LedgerImport.Source(list, Optional.of(name)));
            } else if (!main.equals(Optional.of(name))) {
                passedOver.add(name);
            }
        }
        with.forEach((name, file) -> {
            FurtherList known = FurtherList.named(name).orElseThrow(() -> unknown(name));
            further.put(known, source(Inputs.requireFile(file), known));
        });
        return new FurtherSources(new LedgerImport.Source(list, main), further, passedOver);
    }

    /** In a workbook the sheet of the list's name, or else the first. */
    private static LedgerImport.Source source(Path file, FurtherList list) {
        return new LedgerImport.Source(
                file,
                TableReader.sheets(file).stream()
                        .filter(name -> FurtherList.named(name).equals(Optional.of(list)))
                        .findFirst());
    }

    private static HuzhengException unknown(String name) {
        String names =
                Arrays.stream(FurtherList.values()).map(FurtherList::title).collect(Collectors.joining("、"));
        return new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--with " + name + "：可取 / one of " + names);
    }
}
