"""The one stylesheet; `$names` are tokens, `kind` and `tone` are properties set by the widgets."""

from typing import Final

STYLESHEET: Final = """
QToolTip { color: $ink; background: $card; border: 1px solid $line; padding: $TINY; }
QMainWindow, QDialog { background: $bg; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 2px; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $TITLE; font-weight: 700; }
QLabel[kind="section"] { font-size: $SECTION; font-weight: 700; }
QLabel[kind="strong"] { font-weight: 700; }
QLabel[kind="soft"] { color: $soft; }
QLabel[kind="second"] { color: $soft; font-size: $SECOND; }
QLabel[kind="small"] { font-size: $SECOND; }
QLabel[kind="hint"] { color: $faint; font-size: $SECOND; }
QLabel[kind="figure"] { font-size: $FIGURE; font-weight: 700; }
QLabel[kind="error"] { color: $late; font-size: $SECOND; }
QLabel[tone="mine"] { color: $mine; }
QLabel[tone="due"] { color: $due; }
QLabel[tone="late"] { color: $late; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="guide"] { color: $accent; }

QListWidget[kind="subjects"] { background: transparent; border: 0; outline: 0; }
QListWidget[kind="subjects"]::item {
    border: 2px solid transparent; border-radius: $RADIUS_CONTROL; padding-left: $GAP; color: $soft;
}
QListWidget[kind="subjects"]::item:hover { background: $card; color: $ink; }
QListWidget[kind="subjects"]::item:selected {
    background: $accent_soft; color: $accent; border-color: $mark; font-weight: 700;
}
QListWidget[kind="subjects"]::item:selected:focus { border: 2px solid $accent; }

QFrame[kind="card"] { background: $card; border: 1px solid $line; border-radius: $RADIUS_CARD; }
QFrame[kind="card"][chosen="true"] { border: 2px solid $accent; }
QFrame[kind="line"] { background: $line; border: 0; }
QFrame[kind="rail"] { background: $card; border: 0; border-right: 1px solid $line; }
QFrame[kind="bar"] { background: $card; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="paper"] { background: $wait_soft; border: 0; border-radius: $RADIUS_CARD; }

QFrame[kind="banner"] { border: 0; border-radius: $RADIUS_CONTROL; background: $accent_soft; }
QFrame[kind="banner"][tone="mine"] { background: $mine_soft; }
QFrame[kind="banner"][tone="wait"] { background: $wait_soft; }
QFrame[kind="banner"][tone="due"] { background: $due_soft; }
QFrame[kind="banner"][tone="late"] { background: $late_soft; }
QFrame[kind="banner"][tone="done"] { background: $done_soft; }
QFrame[kind="banner"][tone="guide"] QLabel { color: $ink; }
QFrame[kind="toast"] { background: $ink; border-radius: $RADIUS_CONTROL; }
QFrame[kind="toast"] QLabel { color: $card; }
QFrame[kind="toast"] QPushButton { color: $card; background: transparent; border: 1px solid $card; }

QPushButton {
    background: $card; color: $ink; border: 1px solid $line; border-radius: $RADIUS_CONTROL;
    padding: 0 $WIDE; min-height: 34px; font-weight: 700;
}
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 15px; min-height: 32px; }
QPushButton:disabled { color: $faint; background: $bg; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent; border-color: $ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled {
    background: $wait_soft; color: $soft; border-color: $line;
}
QPushButton[kind="danger"] { color: $late; border-color: $late; }
QPushButton[kind="danger"]:hover { background: $late_soft; }
QPushButton[kind="danger"]:disabled { color: $faint; border-color: $line; background: $bg; }
QPushButton[kind="link"], QPushButton[kind="missing"] {
    background: transparent; border: 1px solid transparent; padding: 0 2px; min-height: 24px;
    color: $accent; font-weight: 400; font-size: $SECOND; text-align: left;
}
QPushButton[kind="missing"] { color: $due; text-decoration: underline; }
QPushButton[kind="link"]:hover, QPushButton[kind="missing"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QPushButton[kind="missing"]:focus {
    border: 1px solid $accent; border-radius: $RADIUS_TAG;
}
QToolButton[kind="exhibit"] {
    background: transparent; border: 1px solid transparent; border-radius: $RADIUS_TAG;
    padding: 2px; font-size: $SECOND; text-align: left;
}
QToolButton[kind="exhibit"]:hover { background: $accent_soft; }
QToolButton[kind="exhibit"]:focus { border: 1px solid $accent; }
QPushButton[kind="status"] {
    background: transparent; border: 1px solid transparent; padding: 0 $TINY; color: $soft;
    font-weight: 400; font-size: $SECOND;
}
QPushButton[kind="status"]:hover { text-decoration: underline; }
QPushButton[kind="status"]:focus { border: 1px solid $accent; }
QPushButton[kind="status"][tone="done"] { color: $done; }
QPushButton[kind="status"][tone="due"] { color: $due; }
QPushButton[kind="status"][tone="late"] { color: $late; }
QPushButton[kind="status"][tone="mine"] { color: $mine; }
QPushButton[kind="icon"] { padding: 0; min-width: 34px; max-width: 34px; }
QPushButton[kind="icon"]:focus { padding: 0; min-width: 32px; max-width: 32px; }
QPushButton::menu-indicator { image: none; width: 0; }
QMenu { background: $card; border: 1px solid $line; padding: $TINY; }
QMenu::item {
    padding: $SMALL $PAGE; border: 1px solid transparent; border-radius: $RADIUS_TAG;
}
QMenu::item:selected { background: $accent_soft; color: $ink; border-color: $mark; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: $TINY; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $card; color: $ink; border: 1px solid $line; border-radius: $RADIUS_CONTROL;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $faint; }
QLineEdit, QComboBox { min-height: 34px; padding: 0 11px; }
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; min-height: 32px; padding: 0 10px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border-color: $late;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $soft; background: $bg; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $bg; }
QLineEdit[kind="search"] { background: $bg; padding: 0 72px 0 35px; }
QLineEdit[kind="search"]:focus { padding: 0 71px 0 34px; }
QComboBox::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $card; color: $ink; border: 1px solid $accent; outline: 0;
    selection-background-color: $accent_soft; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 34px; padding: 0 $SMALL; }
QFrame[kind="popup"] { background: $card; border: 1px solid $accent; border-radius: $RADIUS_CARD; }

QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; background: $card; border: 1px solid $faint;
    border-radius: $RADIUS_TAG;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }

QAbstractButton[kind="chip"] {
    background: $card; color: $ink; border: 1px solid $line; border-radius: $RADIUS_CONTROL;
    padding: 0 $GAP; min-height: 30px; spacing: 0;
}
QAbstractButton[kind="chip"]::indicator, QAbstractButton[kind="chip"]::indicator:checked,
QAbstractButton[kind="chip"]::indicator:focus {
    width: 0; height: 0; border: 0; background: transparent;
}
QAbstractButton[kind="chip"]:hover { background: $accent_soft; }
QAbstractButton[kind="chip"]:checked {
    background: $accent_soft; color: $accent; border-color: $accent; font-weight: 700;
}
QAbstractButton[kind="chip"]:focus {
    border: 2px solid $accent; padding: 0 11px; min-height: 28px;
}
QAbstractButton[kind="chip"]:disabled { color: $faint; background: $bg; }
QAbstractButton[kind="chip"][wrong="true"] { border-color: $late; }

QTableView {
    background: $card; color: $ink; border: 0; outline: 0; gridline-color: transparent;
    selection-background-color: $accent_soft; selection-color: $ink;
}
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 9px; }
QTableView::item:selected { background: $accent_soft; color: $ink; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section {
    background: $card; color: $soft; border: 0; border-bottom: 1px solid $line;
    padding: 0 $GAP; min-height: 32px; font-size: $SECOND;
}
QProgressBar {
    border: 0; border-radius: $RADIUS_TAG; background: $wait_soft; max-height: 8px;
    color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: $RADIUS_TAG; }
"""
