"""Makes office-list.xlsx with openpyxl, as an office would keep it: title, merged cells, dates, numbers, a hidden sheet."""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
hidden = book.active
hidden.title = "字典"
hidden.sheet_state = "hidden"
hidden.append(["事项代码", "事项名称"])
sheet = book.create_sheet("执法事项")
sheet.append(["示例区综合行政执法事项目录（2026年版）"])
sheet.merge_cells("A1:K1")
sheet["A1"].font = Font(bold=True)
sheet.append([])
sheet.append(["领 域", "权力编码＊", "事项名称", "权力类别", "法律依据", "条文", "依据层级", "公布日期",
              "处罚种类", "最高罚款（元）", "生效日期", "区划代码", "备注栏"])
day = datetime.date(2020, 9, 24)
start = datetime.datetime(2026, 1, 1)
sheet.append(["城市管理", "３３０２１７００１０００", "对擅自占用城市道路行为的行政处罚", "处罚", "《示例省市容和环境卫生管理条例》",
              "第三十五条第一款", "地方性法规", day, "警告、罚款", 20000, start, 330203, "甲"])
sheet.append([None, None, None, None, "《中华人民共和国道路交通安全法》第一百零四条", None, "法律", "2021年4月29日"])
sheet.append([None, "330217002000", "对乱倒渣土行为的行政处罚", None, "《示例省市容和环境卫生管理条例》第四十条", None,
              "地方性法规", "2020/9/24", "罚款", "1.5万", None, None])
sheet.append(["农业农村", "330620001000", "对农药经营的行政检查", "行政检查", "《农药管理条例》第四十条", None, "行政法规",
              20170316, None, None, "2026.1.1", "330203007"])
sheet.merge_cells("A4:A6")
sheet.append(["注：本目录自公布之日起施行。"])
for row in sheet.iter_rows(min_row=4, max_row=6, min_col=11, max_col=11):
    for cell in row:
        cell.number_format = "yyyy\"年\"m\"月\"d\"日\""
book.save(sys.argv[1])
