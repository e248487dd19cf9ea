"""Names stand in Swedish order and are found however they are typed."""

from ledsagapp.domain.ordering import by_name, search_key, sort_key
from tests.builders.ledgers import ANNA, OMAR


def test_letters_stand_as_in_a_swedish_list() -> None:
    names = ["Östen", "zara", "Åsa", "Ärla", "Édith", "edda", "Efva", "Zoë", "Øyvind", "anna"]
    assert sorted(names, key=sort_key) == [
        *("anna", "edda", "Édith", "Efva", "zara", "Zoë", "Åsa", "Ärla", "Östen", "Øyvind"),
    ]


def test_no_upper_stands_before_lower_and_forms_of_unicode_are_one() -> None:
    assert sort_key("A\u030asa")[0] == sort_key("åsa")[0] == sort_key("ÅSA")[0]
    assert by_name([OMAR, ANNA]) == [ANNA, OMAR]


def test_a_search_folds_case_forms_and_hyphens() -> None:
    assert search_key("Anna\u2011Karin") == search_key("anna-karin") == search_key("ANNA KARIN")
    assert search_key("fika i A\u030are") == "fika i åre"
    assert search_key("pro\u00admenad") == "promenad"
