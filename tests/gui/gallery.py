"""All parts of the window on a few pages, to look at: `python -m tests.gui.gallery FOLDER`."""

import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.month.chart import Chart, ChartKind
from mediator.gui import theme
from mediator.gui.forms.choices import ChipGroup, Choice, Tick
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.forms.measures import AmountField, DayField, PhoneField, WeightField
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.forms.typeahead import Suggestion, TypeAhead
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.shell import Shell
from mediator.gui.tasks import ImmediateTasks
from mediator.gui.tokens import Tone
from mediator.gui.translation import Translation
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, QuietButton
from mediator.gui.widgets.cards import (
    Card,
    EmptyState,
    NumberTile,
    PageHeader,
    line,
    scrolled,
)
from mediator.gui.widgets.charts import BarChart, ChartWithTable
from mediator.gui.widgets.columns import Columns
from mediator.gui.widgets.labels import Label, RevealLabel, SavedLabel, Section
from mediator.gui.widgets.rails import Moment, StepItem, StepLook, StepRail, Timeline
from mediator.gui.widgets.tables import Column, Table, TableModel
from mediator.gui.widgets.tags import StateTag
from mediator.settings import Language, Theme
from tests.gui import look

NOW = datetime(2026, 11, 20, 14, 32, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
TASKS = (
    (
        Tone.LATE,
        "已超期 2 天",
        "XC-2026-0117",
        "张＊ 诉 B05 顺达鞋业",
        "运动鞋",
        "268.00",
        "二次协商",
        "11-19",
    ),
    (
        Tone.DUE,
        "今日到期",
        "XC-2026-0121",
        "李＊ 诉 A07 王记鲜肉",
        "猪后腿肉",
        "58.80",
        "核实事实（复秤）",
        "今天 17:30",
    ),
    (
        Tone.MINE,
        "待我处理",
        "XC-2026-0119",
        "单＊＊ 诉 A12 甜心糕点",
        "散装糕点",
        "18.00",
        "签署协议",
        "11-24",
    ),
    (
        Tone.WAIT,
        "等待对方",
        "XC-2026-0116",
        "曾＊＊ 诉 D18 丽人理发",
        "预付卡",
        "640.00",
        "履行：先行赔付 640 元",
        "11-25",
    ),
    (
        Tone.DONE,
        "已办结",
        "XC-2026-0112",
        "刘＊ 诉 D02 童乐车行",
        "童车",
        "320.00",
        "归档",
        "11-26",
    ),
)
Row = tuple[Tone, str, str, str, str, str, str, str]
STEPS = [
    "登记",
    "初审分流",
    "告知与同意",
    "核实事实",
    "协商",
    "二次协商",
    "拟定协议",
    "审核",
    "签署",
    "履行",
    "回访",
    "归档",
]
NOTES = (
    "11-20 09:12 吕敏",
    "受理 · 一般 · 11-23 17:30 前",
    "双方已签",
    "还缺 1 项",
    "",
    "需要时",
    "",
    "金额 500 元以上",
)
MONTH = Chart(
    title="本月受理",
    kind=ChartKind.COLUMNS,
    labels=("6 月", "7 月", "8 月", "9 月", "10 月", "11 月"),
    values=(6, 9, 8, 12, 11, 14),
    highlight=5,
)
NATURE = Chart(
    title="投诉性质",
    kind=ChartKind.BARS,
    labels=("计量", "质量", "售后服务", "合同", "假冒", "价格"),
    values=(5, 4, 2, 1, 1, 1),
)


class TodayPage(Page):
    """As Today: header, banner, tiles, a table, three cards."""

    registers = True

    def __init__(self) -> None:
        super().__init__()
        header = PageHeader("今日", "2026 年 11 月 20 日 星期五 · 东关农贸市场消费维权服务站")
        self.column.addWidget(header)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.column.addWidget(scrolled(body))
        banner = Banner(
            Tone.DUE, "（每月 25 日前报辖区市场监管所）", strong="11 月月报还有 5 天到期"
        )
        banner.add_button("去填报", lambda: None)
        column.addWidget(banner)
        tiles = QHBoxLayout()
        for number, words, tone in zip(
            "1231421",
            ["已超期", "今日到期", "约定答复", "等待签字", "待履行", "待回访", "待反馈"],
            (Tone.LATE, Tone.DUE, Tone.MINE, Tone.MINE, Tone.WAIT, Tone.MINE, Tone.MINE),
            strict=True,
        ):
            tile = NumberTile(words, tone)
            tile.show_number(number)
            tiles.addWidget(tile)
        column.addLayout(tiles)
        row = QHBoxLayout()
        row.addWidget(_todo(), 1)
        row.addLayout(_glances())
        column.addLayout(row, 1)

    def title(self) -> str:
        return "今日"


def _todo() -> Card:
    card = Card("要做的事")
    card.add_action(Label("按到期先后 · 回车打开", "second"))
    columns: tuple[Column[Row], ...] = (
        Column(title="状态", text=lambda row: row[1], tone=lambda row: row[0], width=126),
        Column(title="编号", text=lambda row: row[2], soft=True, width=124),
        Column(title="双方", text=lambda row: row[3], width=0),
        Column(title="商品或服务", text=lambda row: row[4], width=96),
        Column(title="金额（元）", text=lambda row: row[5], numeric=True, width=88, sort="amount"),
        Column(title="下一步", text=lambda row: row[6], width=180),
        Column(title="到期", text=lambda row: row[7], width=96),
    )
    model: TableModel[Row] = TableModel(columns)
    model.show_rows(TASKS)
    table = Table(model, "要做的事")
    table.selectRow(1)
    card.add(table, 1)
    return card


def _glances() -> QVBoxLayout:
    column = QVBoxLayout()
    month = Card("本月受理")
    row = QHBoxLayout()
    chart = BarChart(compact=True)
    chart.show_chart(MONTH)
    row.addWidget(Label("14 件", "figure"))
    row.addWidget(chart)
    month.body.addLayout(row)
    column.addWidget(month)
    saved = Card("挽回损失")
    saved.add(Label("4,386.50 元", "figure"))
    saved.add(Label("和解率 91% · 按时办结 13 / 14", "second"))
    column.addWidget(saved)
    column.addWidget(EmptyState("没有多次被投诉的商户", "30 天内两件以上会列在这里。"), 1)
    return column


class FormPage(Page):
    """As the registration: every field, errors, chips, a type-ahead that is open."""

    section = "disputes"

    def __init__(self) -> None:
        super().__init__()
        header = PageHeader("新登记", "消费者投诉登记")
        header.add_tag(StateTag(Tone.MINE, "草稿 2"))
        saved = SavedLabel()
        saved.saved(NOW)
        header.add_action(saved)
        header.add_action(QuietButton("当场就能了结？快速登记"))
        self.column.addWidget(header)
        self.form = Form(self)
        left = Card("谁来投诉", "电话对得上会提示以前的纠纷")
        self._fill(left)
        self.column.addWidget(scrolled(Columns((left, 2), (self._choices(), 1))), 1)
        missing = MissingLinks(self.form)
        missing.show_missing([("signed", "投诉人签字"), ("name", "姓名")])
        self.column.addWidget(line())
        self.column.addWidget(
            Actions(
                QuietButton("存草稿，先接待下一位"),
                PrimaryButton("登记并往下走", keys="Ctrl+Enter"),
                missing=missing,
            )
        )

    def title(self) -> str:
        return "新登记"

    def _fill(self, card: Card) -> None:
        first = QHBoxLayout()
        for field, raw in (
            (TextField("name", "姓名"), "李𬴂"),
            (PhoneField("phone", "电话"), "138 0000 120x"),
            (DayField("bought_on", "消费日期", today=lambda: date(2026, 11, 20), past=True), "昨"),
        ):
            first.addWidget(self.form.add(field))
            field.restore(raw)
        card.body.addLayout(first)
        self.stall = self.form.add(
            TypeAhead("stall", "摊位号、字号或拼音首字母", tasks=ImmediateTasks(), find=_stalls)
        )
        card.add(self.stall)
        second = QHBoxLayout()
        for other, raw in (
            (AmountField("amount", "涉及金额"), "1.2万"),
            (WeightField("weight", "复秤重量"), "4.2斤"),
            (Choice("voucher", "凭证", [("r", "小票"), ("i", "发票")]), "r"),
        ):
            second.addWidget(self.form.add(other))
            other.restore(raw)
        card.body.addLayout(second)
        facts = self.form.add(LongText("facts", "怎么回事", hint="时间、地点、经过、金额"))
        facts.restore("今早在 A07 买后腿肉，秤上 2.1 公斤，付了 58.8 元。\n回家称不够。")
        card.add(facts)
        card.body.addStretch()

    def _choices(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        wants = Card("想要什么", "可多选")
        remedies = [
            "修理",
            "重作",
            "更换",
            "退货",
            "补足数量",
            "退还货款",
            "赔偿损失",
            "道歉",
            "其他",
        ]
        chips = self.form.add(ChipGroup("remedies", "请求", [(r, r) for r in remedies], many=True))
        chips.restore(["补足数量", "赔偿损失"])
        wants.add(chips)
        signed = self.form.add(Tick("signed", "投诉人已签字"))
        signed.restore(raw=True)
        wants.add(signed)
        wants.add(self.form.add(Tick("may_publish", "同意公示")))
        column.addWidget(wants)
        offers = Card("各方意见")
        rows = self.form.add(
            Rows("offers", "报价", row="offer", make=_offer, add="添加一条", hint="依次记录")
        )
        rows.restore([{"who": "消费者", "amount": "300"}])
        offers.add(rows)
        buttons = QHBoxLayout()
        for button in (
            DangerButton("作废"),
            LinkButton("看条件与算法"),
            QuietButton("打印", Icon.PRINT),
        ):
            buttons.addWidget(button)
        buttons.addStretch()
        offers.body.addLayout(buttons)
        column.addWidget(offers)
        column.addStretch()
        return side


def _offer() -> tuple[TextField, AmountField]:
    return TextField("who", "哪一方"), AmountField("amount", "金额", capitals=False)


def _stalls(typed: str) -> tuple[Suggestion, ...]:
    return (
        Suggestion(
            text="A07 王记鲜肉", title="A07", detail="王记鲜肉 · 王＊＊", badge="30 天内 2 件"
        ),
        Suggestion(text="A07 李家果蔬", title="A07", detail="（2025-08 前）李家果蔬"),
    )


class CasePage(Page):
    """As the case: step rail, a step, the parties and the timeline; and the charts."""

    section = "disputes"

    def __init__(self) -> None:
        super().__init__()
        header = PageHeader("李＊ 诉 A07 王记鲜肉", "XC-2026-0121")
        header.add_tag(StateTag(Tone.DUE, "今日到期"))
        self.column.addWidget(header)
        row = QHBoxLayout()
        rail = StepRail()
        rail.setFixedWidth(222)
        rail.show_steps([_step(number) for number in range(1, 13)], selected="4")
        row.addWidget(scrolled(rail))
        row.addWidget(scrolled(self._step()), 1)
        side = QVBoxLayout()
        people = Card("双方")
        people.add(RevealLabel("李＊ 138＊＊＊＊1201", ask=lambda show: show("李𬴂 13800001201")))
        people.add(Label("30 天内 3 件 · 计量承诺 03-15 已签", "small", tone=Tone.DUE))
        side.addWidget(people)
        past = Card("经过")
        moments = Timeline()
        moments.show_moments(
            [
                Moment(when="11-20 09:12", what="现场登记"),
                Moment(when="11-20 09:20", what="受理，约定当日答复", by="吕敏"),
            ]
        )
        past.add(moments)
        past.body.addStretch()
        side.addWidget(past, 1)
        row.addLayout(side)
        self.column.addLayout(row, 1)

    def title(self) -> str:
        return "纠纷"

    def _step(self) -> Card:
        card = Card("④ 核实事实")
        card.add(Label("看凭证、听双方、有重量争议就当面复秤。", "soft", wrap=True))
        card.add(Banner(Tone.GUIDE, "可以这样说：“我们用公平秤当着您二位的面再称一次。”"))
        card.add(Banner(Tone.LATE, "XC-2026-0109 已办结但没有处理结果", strong="1 处对不上："))
        card.add(Banner(Tone.DONE, "没有缺项。生僻字“𬴂”有字形，可以打印。"))
        charts = QHBoxLayout()
        for chart in (NATURE, MONTH):
            shown = ChartWithTable("项目", "件数")
            shown.show_chart(chart)
            charts.addWidget(shown)
        table = ChartWithTable("项目", "件数")
        table.show_chart(NATURE)
        table.show_table(True)
        charts.addWidget(table)
        card.add(Section("图"))
        card.body.addLayout(charts)
        card.body.addStretch()
        return card


def _step(number: int) -> StepItem:
    looks = [StepLook.DONE] * 3 + [StepLook.CURRENT] + [StepLook.AHEAD] * 8
    return StepItem(
        key=str(number),
        number=number,
        title=STEPS[number - 1],
        note=NOTES[number - 1] if number <= len(NOTES) else "",
        look=looks[number - 1],
        tone=Tone.DUE if looks[number - 1] is StepLook.CURRENT else None,
    )


def build() -> Shell:
    """The shell with the pages of the gallery."""
    factories = {"today": TodayPage, "register": FormPage, "disputes": CasePage}
    shell = Shell(ImmediateTasks(), factories)
    shell.bar.backup.show_status(Tone.DONE, "备份 今天 08:02 已核验", icon=Icon.BACKUP_GOOD)
    shell.bar.duty.show_status(None, "站长 吕敏", icon=Icon.PERSON)
    shell.bar.backup.show()
    shell.bar.duty.show()
    return shell


def main(folder: Path) -> None:
    """Save a picture of each page in both themes."""
    app = QApplication([])
    theme.dress(app, Theme.LIGHT)
    theme.load_rare_characters()
    Translation(app).use(Language.ZH_CN)
    folder.mkdir(parents=True, exist_ok=True)
    size = look.SCREEN if app.devicePixelRatio() == 1 else QSize(910, 512)
    shell = build()
    shell.resize(size)
    shell.show()
    shell.activateWindow()
    for name in ("today", "register", "disputes"):
        shell.navigate(name)
        app.processEvents()
        if name == "register":
            page = shell.page()
            assert isinstance(page, FormPage)
            page.stall.setFocus()
            page.stall.input.insert("a07")
            while not page.stall.matches():
                app.processEvents()
        look.save(shell, folder / f"{name}-{size.width()}", size)
    shell.lock()
    look.save(shell, folder / f"locked-{size.width()}", size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
