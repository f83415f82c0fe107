package org.huzheng.cli.exchange;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.content.ContentLimits;
import org.huzheng.server.http.door.DoorLimits;
import picocli.CommandLine.Option;

/** How much a server takes in at once, and how much it keeps 准入限额, as options. */
final class AdmissionOptions {
    private static final long MIB = 1024L * 1024;
    private static final int MOST = 1_000_000;

    @Option(
            names = "--connections-per-address",
            defaultValue = "512",
            paramLabel = "N",
            description = {
                "同一地址最多的连接数，默认 512；经网关转入的都算网关的地址。",
                "How many connections one address may hold, default 512; what comes through a gateway is the gateway's."
            })
    private int connections;

    @Option(
            names = "--requests-per-address",
            defaultValue = "256",
            paramLabel = "N",
            description = {
                "同一地址最多同时处理和排队的请求数，默认 256。",
                "How many requests of one address may be worked on or wait, default 256."
            })
    private int perAddress;

    @Option(
            names = "--requests-per-department",
            defaultValue = "40",
            paramLabel = "N",
            description = {"同一单位最多同时处理的请求数，默认 40。", "How many requests of one department may be worked on, default 40."
            })
    private int perDepartment;

    @Option(
            names = "--department-quota",
            defaultValue = "1048576",
            paramLabel = "MIB",
            description = {
                "一个单位已存和已申报内容合计的额度（MiB），默认 1048576。",
                "How much a department may have stored and announced together, in MiB; default 1048576."
            })
    private int quota;

    @Option(
            names = "--disk-reserve",
            defaultValue = "512",
            paramLabel = "MIB",
            description = {
                "上传须为日志、数据库和读取留出的磁盘空间（MiB），默认 512。",
                "What uploads leave free on the disk for log, database and reading, in MiB; default 512."
            })
    private int reserve;

    DoorLimits door() {
        DoorLimits standard = DoorLimits.standard();
        return new DoorLimits(
                within("--connections-per-address", connections, 1),
                standard.requests(),
                standard.waiting(),
                within("--requests-per-address", perAddress, 1),
                within("--requests-per-department", perDepartment, 1));
    }

    ContentLimits content() {
        return ContentLimits.standard()
                .withQuota(within("--department-quota", quota, 1) * MIB)
                .withReserve(within("--disk-reserve", reserve, 0) * MIB);
    }

    private static int within(String option, int value, int least) {
        if (value < least || value > MOST * 16) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID, option + " " + value + "：" + least + "–" + MOST * 16);
        }
        return value;
    }
}
