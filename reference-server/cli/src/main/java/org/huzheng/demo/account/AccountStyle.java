package org.huzheng.demo.account;

/** How the page looks: on a wide screen, on a phone, on paper. What colour says is said in words too. */
final class AccountStyle {
    static final String CSS = """
            :root{--ink:#1d2733;--soft:#64707d;--line:#dcd8cf;--good:#2f7d57;--bad:#b3261e;--gone:#a8641a;--none:#76808a}
            *{box-sizing:border-box}
            body{font:16px/1.6 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;color:var(--ink);background:#f6f4ef;
              max-width:64rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.7rem;line-height:1.3;margin:0} h2{font-size:1.2rem;margin:2.2rem 0 .6rem} h3{font-size:1rem;margin:0}
            .en{color:var(--soft);font-size:.84em} small{color:var(--soft)} a{color:inherit}
            figure{margin:0;background:#fff;border:1px solid var(--line);padding:1rem}
            figcaption{font-size:.88rem;margin-top:.6rem}
            .graph{display:block;width:100%;max-width:36rem;margin:auto}
            .graph text{font-size:15px;text-anchor:middle;fill:var(--ink)} .graph .name{font-weight:700}
            .graph .holds{font-size:13px;fill:var(--soft)} .box{fill:#fbfaf7;stroke:var(--ink);stroke-width:1.4}
            .arrow{fill:none;stroke-width:2.4} .graph .label text{font-size:13px;font-weight:600;paint-order:stroke;
              stroke:#fff;stroke-width:5px;stroke-linejoin:round}
            .arrow.RECOGNISED{stroke:var(--good)} .tip.RECOGNISED{fill:var(--good)} .graph .label.RECOGNISED text{fill:var(--good)}
            .arrow.RECALLED{stroke:var(--gone);stroke-dasharray:10 5} .tip.RECALLED{fill:var(--gone)}
            .graph .label.RECALLED text{fill:var(--gone)}
            .arrow.REFUSED{stroke:var(--none);stroke-dasharray:2 5} .tip.REFUSED{fill:var(--none)}
            .graph .label.REFUSED text{fill:var(--none)}
            .arrow.REJECTED{stroke:var(--bad);stroke-dasharray:14 4 3 4} .tip.REJECTED{fill:var(--bad)}
            .graph .label.REJECTED text{fill:var(--bad)}
            .key{display:inline-block;margin:0 1.2rem .2rem 0} .key::before{content:"";display:inline-block;width:1.6rem;
              border-top:3px solid;vertical-align:middle;margin-right:.4rem}
            .key.RECOGNISED::before{border-color:var(--good)} .key.RECALLED::before{border-color:var(--gone);border-style:dashed}
            .key.REFUSED::before{border-color:var(--none);border-style:dotted}
            .key.REJECTED::before{border-color:var(--bad);border-style:dashed}
            .pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
            .photo>div{position:relative} .photo img{display:block;width:100%} .photo i{position:absolute;width:2rem;height:2rem;
              margin:-1rem 0 0 -1rem;border:2px solid #fff;outline:2px solid var(--ink);border-radius:50%}
            .photo .detail{position:absolute;right:.6rem;bottom:.6rem;width:34%;border:3px solid #fff;image-rendering:pixelated}
            .photo.no{border-color:var(--bad)} .photo.no i{outline-color:var(--bad)} .photo.no .detail{border-color:var(--bad)}
            .case{background:#fff;border:1px solid var(--line);padding:1rem} .case ul{padding-left:1.2rem;margin:.4rem 0}
            .case p{margin:.3rem 0} .gone{color:var(--gone)} .was{color:var(--soft)} .was::before{content:"撤回之前：";color:var(--soft)}
            .is{border-left:3px solid var(--gone);padding-left:.6rem} .is::before{content:"撤回之后：";font-weight:700}
            ol{list-style:none;margin:0;padding:0} ol>li{border-left:3px solid var(--good);background:#fff;margin:.4rem 0;
              padding:.5rem .9rem;overflow-wrap:anywhere} li.no{border-color:var(--bad);background:#fdecea}
            .papers{display:flex;flex-wrap:wrap;gap:.3rem;margin-top:.3rem} .papers a{font-size:.8rem;text-decoration:none;
              border:1px solid var(--line);border-radius:.3rem;padding:.05rem .5rem;background:#fbfaf7}
            .papers a:hover,.papers a:focus{border-color:var(--ink)}
            table{border-collapse:collapse;width:100%;background:#fff}
            th,td{border:1px solid var(--line);padding:.35rem .4rem;text-align:center;font-size:.84rem} td:first-child{text-align:left}
            .PASSED{background:#dff1e6;color:#1c5c3d} .INDETERMINATE{background:#fdf3d8;color:#7a5a00}
            .FAILED{background:#fbdcd9;color:#8c1d18;font-weight:600} .none{color:#9aa3ab}
            .files{columns:2;padding-left:1.2rem;font-size:.9rem}
            @media(max-width:40rem){body{margin:1rem auto;font-size:15px} .pair{grid-template-columns:1fr} figure{padding:.5rem}
              .files{columns:1}
              thead{display:none} tr{display:flex;flex-wrap:wrap;border:1px solid var(--line);margin:.5rem 0}
              td{border:0;flex:1 1 30%} td:first-child{flex:1 1 100%;font-weight:700} td[data-label]::before{content:attr(data-label)" "}
              td .en{display:none} td.none{display:none}}
            @media print{@page{size:A4;margin:14mm} body{background:none;margin:0;max-width:none;padding:0;font-size:10pt}
              .graph{max-width:11.5cm} h2{break-after:avoid;margin-top:1.2rem} li,tr,figure,article{break-inside:avoid}
              ol>li,table,figure,.case,.papers a{background:none} .photo{max-width:8cm} .papers a{padding:0 .3rem}
              td,.key::before{print-color-adjust:exact}}
            """;

    private AccountStyle() {}
}
