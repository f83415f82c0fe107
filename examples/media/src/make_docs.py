#!/usr/bin/env python3
"""soil-data.csv and the PDFs: HTML printed by Chromium, set in glyph subsets of Noto Serif CJK SC (OFL 1.1)."""
import os, subprocess, sys, tempfile, html, re
from fontTools.ttLib import TTFont, newTable
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from soil_data import *
OUT=sys.argv[1] if len(sys.argv)>1 else 'media'; TMP=tempfile.mkdtemp(prefix='hzdocs-',dir='/tmp')
CSS='''@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:10.6pt/1.62 HZ;color:#111}.p{width:210mm;height:296.5mm;padding:17mm 20mm 14mm;position:relative;overflow:hidden;page-break-after:always}.p:last-child{page-break-after:auto}
h1{font-size:20pt;text-align:center;margin:1mm 0 1mm;letter-spacing:.12em;line-height:1.4}h2{font-size:11.5pt;margin:3mm 0 1mm}.no{text-align:right;font-size:9.5pt;margin:0 0 2mm}
.flag{border:.4mm solid #b00;color:#b00;text-align:center;font-size:9.5pt;padding:.6mm;margin-bottom:3mm}.wm{position:absolute;left:32mm;top:105mm;font-size:150pt;color:#f1e3e3;transform:rotate(-28deg);z-index:-1;letter-spacing:.15em;line-height:1}
table{border-collapse:collapse;width:100%;font-size:9.4pt;line-height:1.42}td,th{border:.25mm solid #333;padding:.75mm 1.6mm;text-align:left;font-weight:normal}th{background:#f0f0ec}.c td,.c th{text-align:center}.hi{color:#a00}
p{margin:0 0 1.2mm}.i{text-indent:2em}.sig{display:grid;grid-template-columns:1fr 1fr;gap:1.2mm 8mm;margin-top:3mm;font-size:10pt}.foot{position:absolute;left:20mm;right:20mm;bottom:7mm;font-size:8.2pt;color:#555;border-top:.2mm solid #999;padding-top:1mm;display:flex;justify-content:space-between}
.seal{position:absolute;width:33mm;height:33mm;border:.9mm solid #c33;border-radius:50%;color:#c33;text-align:center;font-size:10pt;line-height:1.5;padding-top:7.5mm;opacity:.75;transform:rotate(-9deg)}u{text-underline-offset:1mm}b{font-weight:bold}.q{font-weight:bold}'''
FLAG='<div class="wm">示例</div><div class="flag">示例文书 · 人物、单位、编号、数据均为虚构 · 不具任何法律效力</div>'
SEAL='<div class="seal" style="%s">示例印模<br>非真实印章<br>无效力</div>'
def foot(n,a,b): return f'<div class="foot"><span>互证 Huzheng 示例文书 · {n}</span><span>第 {a} 页 共 {b} 页</span></div>'
def page(title,no,body,name,a=1,b=1,seal=''): 
    return f'<section class="p">{FLAG}<h1>{title}</h1><p class="no">{no}</p>{body}{SEAL%seal if seal else ""}{foot(name,a,b)}</section>'
def tab(rows): return '<table>'+''.join('<tr>'+''.join((f'<th style="width:{w}">' if k%2==0 else '<td>')+x+('</th>' if k%2==0 else '</td>') for k,(x,w) in enumerate(zip(r,('26mm','','26mm','')))).replace('<td>',f'<td colspan="{5-len(r)}">' if len(r)==2 else '<td>')+'</tr>' for r in rows)+'</table>'
R={(r[0],r[1]):r for r in ROWS}
def cell(r): return f'<td>{r[3]}</td>'+(f'<td class="hi">高于筛选值</td>' if r[5][0]=='高' else '<td>不高于</td>')
res='<table class="c"><tr><th rowspan="2">项目</th><th rowspan="2">筛选值</th><th colspan="2">S1（甲溪镇侧）</th><th colspan="2">S2（乙塘镇侧）</th><th colspan="2">S3（对照点）</th></tr><tr>'+'<th>结果</th><th>判定</th>'*3+'</tr>'+''.join(f'<tr><td>{i[0]}</td><td>{i[1]}</td>'+''.join(cell(R[s,i[0]]) for s in VALS)+'</tr>' for i in ITEMS)+'</table><p style="font-size:9pt">单位：mg/kg（干重）。“不高于”指不高于风险筛选值。</p>'
D={}
D['soil-test-report']=('检测报告及鉴定意见（示例）',
 page('土壤检测报告（鉴定意见）','报告编号：示例检字〔2026〕第 0731 号',
 tab([('委托单位','示例县生态环境局甲溪生态环境所','委托日期','2026-03-13'),('检测机构','示例县土壤检测中心（虚构）','资质编号','示例-CMA-000000'),('样品名称','渣土堆体及周边表层土壤','样品数量','3 份（另设平行样 1 份）'),('采样时间','2026-03-13 09:20 至 10:35','采样人','陈示例、林示例'),('收样日期','2026-03-13 14:10','检测日期','2026-03-14 至 2026-03-18'),('采样地点','示例县甲溪镇与乙塘镇交界处，07 号界碑旁渣土堆放点'),('送检状态','棕色玻璃瓶密封，封签完好，编号 HZ-S-0731-1 至 HZ-S-0731-3')])+
 '<h2>一、委托事项</h2><p class="i">对 2026 年 3 月 12 日夜间查获的渣土倾倒点土壤中镉、汞、砷、铅、铬、铜、镍、锌含量进行检测，并就倾倒物与受纳土壤重金属含量的关系出具意见。</p>'
 '<h2>二、采样点位</h2><table class="c"><tr><th>采样点</th><th>位置</th><th>经度（东经）</th><th>纬度（北纬）</th><th>深度</th><th>pH</th></tr><tr><td>S1</td><td>堆体西侧，甲溪镇一侧</td><td>120.92120°</td><td>30.87040°</td><td>0–20 cm</td><td>7.1</td></tr><tr><td>S2</td><td>堆体东侧，乙塘镇一侧</td><td>120.92135°</td><td>30.87042°</td><td>0–20 cm</td><td>7.2</td></tr><tr><td>S3</td><td>对照点，堆体以北约 100 m</td><td>120.92120°</td><td>30.87130°</td><td>0–20 cm</td><td>6.8</td></tr></table><p>坐标系：CGCS2000。采样依据：HJ/T 166-2004《土壤环境监测技术规范》。每点按梅花形布 5 个子样混合，四分法缩分至 1 kg。</p>'
 '<h2>三、检测方法与评价依据</h2><table class="c"><tr><th>项目</th><th>方法</th></tr>'+'<tr><td>镉</td><td>%s</td></tr><tr><td>汞、砷</td><td>%s</td></tr><tr><td>铅、铬、铜、镍、锌</td><td>%s</td></tr><tr><td>pH</td><td>HJ 962-2018 电位法</td></tr></table>'%(ITEMS[0][2],ITEMS[1][2],ITEMS[3][2])+
 '<p>评价依据：GB 15618-2018《土壤环境质量 农用地土壤污染风险管控标准（试行）》表 1，pH 大于 6.5 且不大于 7.5，“其他”类农用地风险筛选值。高于筛选值表示可能存在土壤污染风险，不等同于判定土壤已受污染。</p>'
 '<h2>四、质量控制</h2><p class="i">平行双样相对偏差 1.8%–6.4%；有证标准物质测定值均在保证值范围内；空白样低于方法检出限。样品流转单、封签照片、原始记录随卷保存，逐项数据见附件 soil-data.csv。</p>','soil-test-report.pdf',1,2)+
 page('土壤检测报告（鉴定意见）','报告编号：示例检字〔2026〕第 0731 号',
 '<h2>五、检测结果</h2>'+res+
 '<h2>六、鉴定意见</h2><p class="i">1. S1、S2 两点镉、铅、铜、锌四项高于农用地土壤污染风险筛选值，汞、砷、铬、镍四项不高于筛选值；对照点 S3 八项均不高于筛选值。</p><p class="i">2. S1、S2 与 S3 相比，镉为 2.9–3.4 倍，铅为 4.7–5.5 倍，铜为 4.7–5.7 倍，锌为 3.9–4.5 倍。两点各项目含量比例相近，与同一来源渣土相符。</p><p class="i">3. 倾倒物覆盖范围内表层土壤的上述四项含量升高与该渣土倾倒存在关联。建议尽快清运，并按规定开展土壤污染状况调查。</p>'
 '<div class="sig"><span>鉴定人：周示例（高级工程师）</span><span>鉴定人编号：示例-JD-3300-0731</span><span>鉴定人：吴示例（工程师）</span><span>鉴定人编号：示例-JD-3300-0732</span><span>审核：郑示例</span><span>授权签字人：王示例</span><span>检测机构：示例县土壤检测中心（虚构）</span><span>签发日期：2026 年 3 月 20 日</span></div><p style="font-size:8.6pt;margin-top:3mm">说明：本报告仅对所采样品负责；对结果有异议的，可自收到报告之日起 15 日内书面提出。未经书面同意不得部分复制。</p>','soil-test-report.pdf',2,2,'right:26mm;bottom:40mm'))
D['land-certificate']=('土地性质证明（示例）',page('土地性质证明','示例自然资所证〔2026〕07 号',
 '<p><b>示例县甲溪镇综合行政执法队：</b></p><p class="i">你队《协助调查函》（示例甲综执协〔2026〕第 12 号，2026 年 3 月 13 日）收悉。经核对国土变更调查数据库、永久基本农田数据库及甲溪镇、乙塘镇行政界线成果，并于 2026 年 3 月 14 日实地踏勘，现就 07 号界碑旁渣土堆放点所涉土地证明如下：</p>'
 '<h2>一、位置与面积</h2><p class="i">堆放点由下列四个拐点围成（CGCS2000），占地面积合计 636 平方米。</p><table class="c"><tr><th>拐点</th><th>J1</th><th>J2</th><th>J3</th><th>J4</th></tr><tr><td>北纬</td><td>30.87030°</td><td>30.87050°</td><td>30.87050°</td><td>30.87030°</td></tr><tr><td>东经</td><td>120.92110°</td><td>120.92110°</td><td>120.92140°</td><td>120.92140°</td></tr></table>'
 '<h2>二、地类、权属与规划</h2><table class="c"><tr><th>图斑号</th><th>所在镇</th><th>地类（GB/T 21010-2017）</th><th>面积（m²）</th><th>权属</th><th>永久基本农田</th></tr><tr><td>示例-0417</td><td>甲溪镇</td><td>0103 旱地</td><td>428</td><td>甲溪镇示例一村集体</td><td>是</td></tr><tr><td>示例-0033</td><td>乙塘镇</td><td>0103 旱地</td><td>208</td><td>乙塘镇示例二村集体</td><td>否</td></tr><tr><td colspan="3">合计</td><td>636</td><td colspan="2">镇界为东经 120.92130° 线（07 号界碑处）</td></tr></table>'
 '<h2>三、用地手续</h2><p class="i">截至本证明出具之日，上述土地未办理农用地转用、临时用地及设施农业用地手续，未设置经批准的建筑垃圾消纳场所。</p>'
 '<h2>四、说明</h2><p class="i">1. 本证明依据 2025 年度国土变更调查成果（示例数据）出具，面积按椭球面积计算并取整。</p><p class="i">2. 本证明仅用于行政执法案件事实认定，不作为不动产权属登记依据。</p><p class="i">3. 堆放点跨两镇，本证明同时抄送乙塘镇综合行政执法队、示例县生态环境局甲溪生态环境所。</p><p class="i">附件：勘测定界示意图 1 份（略）、现场踏勘照片 2 张（略）。</p>'
 '<div class="sig" style="margin-top:8mm"><span>经办人：沈示例</span><span>工作证号：示例-ZR-0018</span><span>复核人：钱示例</span><span>工作证号：示例-ZR-0004</span><span>联系电话：0000-00000000</span><span></span><span></span><span>示例县甲溪自然资源所（虚构）</span><span></span><span>2026 年 3 月 16 日</span></div>','land-certificate.pdf',1,1,'right:24mm;bottom:34mm'))
qa=[('我们是示例县甲溪镇综合行政执法队的执法人员，现向你出示执法证件（示例-33-0101、示例-33-0102），请你过目。依法向你询问有关情况，你应当如实回答，并有权对与本案无关的问题拒绝回答；认为我们与本案有利害关系的，有权申请回避。是否听清？是否申请回避？','看过了，听清了，不申请回避。'),
('你的基本情况？','我叫李示例，男，47 岁，示例一村村民，在界碑北边看鱼塘。'),
('2026 年 3 月 12 日晚上你看到了什么？','晚上十一点半左右，我在塘边值守，听到大车声音，看到一辆橙色车厢的自卸车从机耕路开过来，倒车到界碑旁边，车斗升起来往下倒土。'),
('你离那里多远？能看清吗？','大约 80 米。车灯亮着，车斗升起来看得很清楚，车厢上有字，车牌我没有记全。'),
('倒的是什么东西？','黄褐色的土，里面有碎砖、混凝土块和钢筋头，有一股油漆味。'),
('之前见过吗？','3 月 10 日、11 日夜里也听到过，早上起来就看到土堆变大了。3 月 9 日以前那里是空地，种过油菜。'),
('你做了什么？','我 23 时 35 分给村里的网格员打了电话，没过多久执法队就到了，那时车还没走。'),
('你和驾驶员是否认识，有无矛盾？','不认识，没有矛盾。'),('你还有什么补充？以上所说是否属实？','没有补充。以上属实，需要时我愿意配合辨认。')]
D['witness-statement']=('询问笔录（证人证言，示例）',page('询 问 笔 录','（证人）　案号：示例甲综执立〔2026〕第 015 号　第 1 次询问',
 tab([('询问时间','2026-03-13 10:50 至 11:35','询问地点','甲溪镇综合行政执法队询问室'),('询问人','赵示例（执法证 示例-33-0101）','记录人','孙示例（执法证 示例-33-0102）'),('被询问人','李示例　男　47 岁','身份','证人'),('证件号码','33**************1X（已遮蔽）','联系电话','138****0000（已遮蔽）'),('住址','示例县甲溪镇示例一村 ** 号（已遮蔽）'),('同步录音录像','有，文件编号 HZ-AV-0313-02')])+
 '<div style="margin-top:2.5mm;font-size:10.1pt;line-height:1.56">'+''.join(f'<p><span class="q">问：{q}</span></p><p>答：{a}</p>' for q,a in qa)+'</div><p style="margin-top:2mm">（以下空白）被询问人核对意见：<u>　以上笔录我看过，与我说的一致。　</u></p><div class="sig"><span>被询问人：李示例（示例签名、捺印）</span><span>2026 年 3 月 13 日 11 时 35 分</span><span>询问人：赵示例（示例签名）</span><span>记录人：孙示例（示例签名）</span></div>','witness-statement.pdf'))
D['scene-record']=('现场笔录（示例）',page('现 场 笔 录','案号：示例甲综执立〔2026〕第 015 号',
 tab([('检查时间','2026-03-12 23:38 至 2026-03-13 00:40','天气','阴，无雨，约 8 ℃'),('检查地点','示例县甲溪镇与乙塘镇交界处，07 号界碑旁（北纬 30.8704°，东经 120.9213°）'),('执法人员','赵示例（执法证 示例-33-0101）','执法人员','孙示例（执法证 示例-33-0102）'),('当事人','张示例（驾驶员）','证件号码','33**************2X（已遮蔽）'),('车辆','橙色自卸货车，号牌 示A·00000','所属单位','示例渣土运输有限公司（虚构）'),('见证人','何示例（示例一村网格员）','记录人','孙示例')])+
 '<h2>一、告知事项</h2><p class="i">执法人员不少于两人，到场后主动出示执法证件，告知当事人有如实回答、配合检查的义务，依法享有陈述、申辩和申请回避的权利。当事人表示：<u>　知道了，不申请回避。　</u></p>'
 '<h2>二、现场情况</h2><p class="i">1. 23 时 38 分到达。上述车辆停于堆体东侧，车斗处于升起状态，正在卸土；23 时 41 分 18 秒、23 时 41 分 52 秒分别拍照（scene-1.jpg、scene-2.jpg），其间以执法记录仪 HZ-BC-0007 录像（body-camera.mp4）。</p><p class="i">2. 现场有渣土堆体一处，东西约 28.7 米，南北约 22.2 米，最高处约 2.3 米，估算约 480 立方米；成分为黄褐色土，夹碎砖、混凝土块、钢筋头。堆体跨界碑两侧，西侧属甲溪镇，东侧属乙塘镇。</p><p class="i">3. 地面有自机耕路通向堆体的新鲜双轮胎印，轮距约 1.8 米，与该车后轮位置相符。</p><p class="i">4. 当事人当场未能出示城市建筑垃圾处置核准文件及消纳场所证明。</p><p class="i">5. 现场未见防尘、防渗、围挡措施，无人员伤亡。</p>'
 '<h2>三、证据固定与处置</h2><table class="c"><tr><th>序号</th><th>证据</th><th>种类</th><th>固定时间</th><th>设备编号</th></tr><tr><td>1</td><td>现场照片 scene-1.jpg</td><td>电子数据</td><td>03-12 23:41:18</td><td>HZ-SAMPLE-000731</td></tr><tr><td>2</td><td>现场照片 scene-2.jpg</td><td>电子数据</td><td>03-12 23:41:52</td><td>HZ-SAMPLE-000731</td></tr><tr><td>3</td><td>执法记录仪录像 body-camera.mp4</td><td>视听资料</td><td>03-12 23:41:30</td><td>HZ-BC-0007</td></tr></table>'
 '<p class="i" style="margin-top:1.2mm">当场责令停止倾倒，设置警戒带；通知乙塘镇综合行政执法队、甲溪生态环境所、甲溪自然资源所次日到场会同取证。</p>'
 '<p>当事人意见：<u>　以上记录看过，属实。　</u></p><div class="sig"><span>当事人：张示例（示例签名、捺印）</span><span>见证人：何示例（示例签名）</span><span>执法人员：赵示例（示例签名）</span><span>执法人员：孙示例（示例签名）</span><span></span><span>2026 年 3 月 13 日 00 时 40 分</span></div>','scene-record.pdf'))
def ttf(src,text,out):
    f=TTFont(src,fontNumber=2); o=subset.Options(); o.layout_features=[]; o.notdef_outline=True; o.hinting=False; o.desubroutinize=True; o.drop_tables+=['VORG','vhea','vmtx','BASE','DSIG']
    s=subset.Subsetter(o); s.populate(text=text); s.subset(f); gs=f.getGlyphSet(); order=f.getGlyphOrder(); gl={}
    for n in order:
        p=TTGlyphPen(None); gs[n].draw(Cu2QuPen(p,3.0,reverse_direction=True)); gl[n]=p.glyph()
    f['loca']=newTable('loca'); g=f['glyf']=newTable('glyf'); g.glyphOrder=order; g.glyphs=gl; del f['CFF ']
    g.compile(f); hm=f['hmtx']
    for n in order: hm[n]=(hm[n][0],getattr(gl[n],'xMin',0))
    m=f['maxp']; m.tableVersion=0x00010000
    for k in 'maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth'.split(): setattr(m,k,1 if k=='maxZones' else 0)
    f['post'].formatType=3.0; f.sfntVersion='\0\1\0\0'; f.save(out)
open(f'{OUT}/soil-data.csv','w',encoding='utf-8',newline='').write('采样点,项目,单位,结果,限值,判定\n'+''.join(','.join(r)+'\n' for r in ROWS))
for name,(title,body) in D.items():
    text=''.join(sorted(set(re.sub(r'<[^>]+>','',body))|set(map(chr,range(32,127)))|{'　'}))
    for wt in ('Regular','Bold'): ttf(f'/usr/share/fonts/opentype/noto/NotoSerifCJK-{wt}.ttc',text,f'{TMP}/{name}-{wt}.ttf')
    face=''.join(f'@font-face{{font-family:HZ;font-weight:{w};src:url({name}-{t}.ttf)}}' for t,w in (('Regular','normal'),('Bold','bold')))
    open(f'{TMP}/{name}.html','w',encoding='utf-8').write(f'<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{title}</title><style>{face}{CSS}</style><body>{body}</body></html>')
    subprocess.run(['chromium','--headless','--no-sandbox','--disable-gpu',f'--user-data-dir={TMP}/prof','--no-pdf-header-footer','--virtual-time-budget=3000',f'--print-to-pdf={OUT}/{name}.pdf',f'file://{TMP}/{name}.html'],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
import shutil; shutil.rmtree(TMP,ignore_errors=True)
