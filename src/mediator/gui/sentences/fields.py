"""What staff read at a field that cannot be understood: what is wrong, and how to write it."""

from collections.abc import Mapping
from typing import Final

from mediator.gui.translation import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    # Words
    "required": QT_TRANSLATE_NOOP("Failures", "This has to be filled in."),
    "choice_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This is not on the list. Please choose again."
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Failures", "Too long: {length} characters, at most {limit}. Nothing was cut off."
    ),
    "text_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "A character in here cannot be stored. Please type this again."
    ),
    "worded_by_law": QT_TRANSLATE_NOOP(
        "Failures", "These words are those of the law: they can be retired or moved, not renamed."
    ),
    "name_taken": QT_TRANSLATE_NOOP("Failures", "There is an item of this name already."),
    "last_item": QT_TRANSLATE_NOOP("Failures", "At least one item has to stay on offer."),
    # Amounts, weights, numbers
    "amount_empty": QT_TRANSLATE_NOOP("Failures", "Please enter an amount."),
    "amount_negative": QT_TRANSLATE_NOOP("Failures", "An amount cannot be below zero."),
    "amount_not_positive": QT_TRANSLATE_NOOP("Failures", "The amount must be above zero."),
    "amount_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "This is no amount. Write it as 58.80 or 1.2万."
    ),
    "amount_too_fine": QT_TRANSLATE_NOOP(
        "Failures", "An amount goes no finer than one fen (two decimals)."
    ),
    "amount_too_large": QT_TRANSLATE_NOOP(
        "Failures", "The amount is above {largest} yuan. Please check the digits."
    ),
    "weight_empty": QT_TRANSLATE_NOOP("Failures", "Please enter a weight."),
    "weight_negative": QT_TRANSLATE_NOOP("Failures", "A weight cannot be below zero."),
    "weight_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "This is no weight. Write it as 2.1 kg, 850 g or 4.2 斤."
    ),
    "weight_too_fine": QT_TRANSLATE_NOOP("Failures", "A weight goes no finer than one milligram."),
    "weight_too_large": QT_TRANSLATE_NOOP(
        "Failures", "The weight is above {largest}. Please check the digits."
    ),
    "weight_not_positive": QT_TRANSLATE_NOOP("Failures", "The weight must be above zero."),
    "price_not_positive": QT_TRANSLATE_NOOP("Failures", "The price must be above zero."),
    "number_unreadable": QT_TRANSLATE_NOOP("Failures", "Please enter a whole number."),
    "out_of_range": QT_TRANSLATE_NOOP("Failures", "Please enter a number from {low} to {high}."),
    # Days and periods
    "day_empty": QT_TRANSLATE_NOOP("Failures", "Please enter a date."),
    "day_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "This is no date. Write it as 11-20, 1120, 今, 昨 or +3."
    ),
    "day_impossible": QT_TRANSLATE_NOOP("Failures", "There is no such day in the calendar."),
    "day_in_future": QT_TRANSLATE_NOOP(
        "Failures", "This day is still to come. Please check the date."
    ),
    "day_too_early": QT_TRANSLATE_NOOP(
        "Failures", "This day is before {earliest}. Please check the year."
    ),
    "time_unreadable": QT_TRANSLATE_NOOP("Failures", "This is no time. Write it as 17:30."),
    "period_unreadable": QT_TRANSLATE_NOOP("Failures", "This is no period. Write it as 2026-11."),
    "period_reversed": QT_TRANSLATE_NOOP(
        "Failures", "The last day is before the first. Please check both."
    ),
    "period_too_long": QT_TRANSLATE_NOOP("Failures", "A period has at most {limit} days."),
    "term_out_of_range": QT_TRANSLATE_NOOP("Failures", "The number of days is not possible."),
    "no_workday_ahead": QT_TRANSLATE_NOOP(
        "Failures", "The calendar shows no working day ahead. Please check it in Settings."
    ),
    # People, stalls, the station
    "phone_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "This is no telephone number. Please check the digits."
    ),
    "phone_length": QT_TRANSLATE_NOOP(
        "Failures", "The number has {length} digits; mobile numbers have 11. Please check it."
    ),
    "id_number_wrong": QT_TRANSLATE_NOOP(
        "Failures",
        "This identity number is wrong: 18 places, the last a check digit. Please compare it.",
    ),
    "credit_code_wrong": QT_TRANSLATE_NOOP(
        "Failures",
        "This licence number is wrong: 18 places, the last a check digit. Please compare it.",
    ),
    "stall_number_taken": QT_TRANSLATE_NOOP(
        "Failures", "This stall number belongs to {name}. Let it leave first, or correct it."
    ),
    "stall_unknown": QT_TRANSLATE_NOOP(
        "Failures", "This stall is not in the list. Please choose one, or add it under Stalls."
    ),
    "left_before_joined": QT_TRANSLATE_NOOP(
        "Failures", "The day of leaving is before the day of joining."
    ),
    "due_before_verified": QT_TRANSLATE_NOOP(
        "Failures", "The next verification is due before the last one."
    ),
    "station_code_fixed": QT_TRANSLATE_NOOP(
        "Failures", "Numbers have been issued with this code, so it stays as it is."
    ),
    "station_code_unfit": QT_TRANSLATE_NOOP(
        "Failures", "The code takes 1 to {longest} capital letters or digits."
    ),
    "not_set_up": QT_TRANSLATE_NOOP("Failures", "The station has not been set up yet."),
    # The calendar
    "workday_already": QT_TRANSLATE_NOOP(
        "Failures", "{day} is worked anyway: a make-up workday falls on a weekend."
    ),
    "law_unreadable": QT_TRANSLATE_NOOP("Failures", "The file of rules cannot be read."),
    "law_part_missing": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules lacks its {part}."
    ),
    "law_part_unknown": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules has an unknown part {part}."
    ),
    "law_word_unknown": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules says something unknown as {part}."
    ),
    "law_language_missing": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules lacks {part} in one language."
    ),
    "law_days_reversed": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules ends before it begins."
    ),
    "law_versions_overlap": QT_TRANSLATE_NOOP(
        "Failures", "Two versions of the rule {rule} in the file of rules hold on the same day."
    ),
    "law_figures_wrong": QT_TRANSLATE_NOOP(
        "Failures", "The rule {rule} in the file of rules lacks a figure, or has one too many."
    ),
    "used_over_paid": QT_TRANSLATE_NOOP(
        "Failures", "More was used than the {paid_fen} yuan paid. Please check both."
    ),
    "day_before_start": QT_TRANSLATE_NOOP(
        "Failures", "This day is before {start}, from which it is counted. Please check both."
    ),
    "calendar_empty": QT_TRANSLATE_NOOP("Failures", "There is no day in this file."),
    "calendar_not_text": QT_TRANSLATE_NOOP(
        "Failures", "This is not a text file with a day in each line (CSV)."
    ),
    "calendar_day_unreadable": QT_TRANSLATE_NOOP(
        "Failures", "Line {line}: no such day. Write it like 2027-01-01. Nothing was changed."
    ),
    "calendar_kind_unknown": QT_TRANSLATE_NOOP(
        "Failures", "Line {line}: write 放假, 上班 or 闭站 after the day. Nothing was changed."
    ),
    "calendar_source_unfit": QT_TRANSLATE_NOOP(
        "Failures",
        "Line {line}: the source is too long, or cannot be stored. Nothing was changed.",
    ),
    "calendar_day_twice": QT_TRANSLATE_NOOP(
        "Failures", "Line {line}: {day} stands in the file twice. Nothing was changed."
    ),
}
