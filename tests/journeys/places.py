"""Where somebody types in the tests of what survives: page, what it shows, and the words."""

from typing import Any

Place = tuple[str, dict[str, Any], dict[str, str]]

PLACES: dict[str, Place] = {
    "registration": (
        "register",
        {},
        {
            "consumer_name": "李𬴂",
            "consumer_phone": "138 0000",
            "goods": "<b>猪后腿肉</b> & 草鱼",
            "amount": "58.8",
            "facts": "今早在A07摊买肉，\n回家称不够……",
        },
    ),
    "facts": (
        "case",
        {"dispute_id": 1, "step": "facts"},
        {"consumer_says": "秤上看是 2.10 kg", "stall_says": "可能没有归零", "agreed": "当面复秤"},
    ),
    "agreement": (
        "case",
        {"dispute_id": 2, "step": "terms"},
        {"agreement_facts": "甲方在乙方购买散装糕点 18 元，\n标签日期已过期两天。"},
    ),
    "month": (
        "reports",
        {},
        {"analysis": "计量投诉1件", "measures": "已提醒校秤", "advice": "节前抽查 %_ \"'"},
    ),
}
