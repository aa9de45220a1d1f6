"""Decides from public/rules.json alone: reads sets of answers, one JSON object a line, and prints what each comes to.

Usage: client.py RULES ANSWERS
Each line printed is {"outcome", "rests", "requirements", "bases"}. Needs only the package jsonschema.
"""

import json
import sys
from functools import lru_cache

from jsonschema import Draft202012Validator

STANDINGS = {"basisMet", "basisLeft"}
STATES = {"fails": "failed", "leaves-open": "open", "meets": "met"}
WORST = ("failed", "open", "met")


def condition(schema):
    """A function from facts, each as JSON text, to whether they meet a schema; it remembers what it has seen."""
    validator = Draft202012Validator(schema)
    required = () if schema is True else tuple(schema.get("required", ()))

    @lru_cache(maxsize=None)
    def seen(texts):
        return validator.is_valid({key: json.loads(text) for key, text in zip(required, texts)})

    def meets(facts):
        texts = tuple(map(facts.get, required))
        return None not in texts and seen(texts)

    meets.reads = frozenset(required)
    return meets


def conditions(row):
    return [condition(schema) for schema in row["anyOf"]]


def is_true(ways, facts):
    return any(way(facts) for way in ways)


def texts_of(facts):
    return {key: json.dumps(value) for key, value in facts.items()}


def worst(states):
    return next((state for state in WORST if state in states), "open")


class Client:
    def __init__(self, published):
        self.published = published
        self.questions = [(row["id"], conditions(row)) for row in published["questions"]]
        self.rules = [
            (row["finding"], row["of"], ways, any(way.reads & STANDINGS for way in ways))
            for row in published["rules"]
            for ways in [conditions(row)]
        ]

    def kept(self, answers):
        """The answers to questions that are asked."""
        texts, kept = texts_of(answers), {}
        for question, ways in self.questions:
            if question in texts and is_true(ways, kept):
                kept[question] = texts[question]
        return {question: answers[question] for question in kept}

    def applying(self, facts, standing):
        """The findings of the rules that apply: those that read a standing, or the others."""
        for finding, targets, ways, reads_standing in self.rules:
            if reads_standing == standing and is_true(ways, facts):
                yield finding, targets

    def standings(self, answers, chosen, state):
        """What the chosen bases come to together."""
        order, asks = self.published["bases"]["order"], self.published["bases"]["asks"]

        def ask(basis):
            if isinstance(asks[basis], str):
                return asks[basis]
            ((question, by_option),) = asks[basis].items()
            return by_option.get(answers.get(question), order[-1])

        def best(bases):
            return max((ask(basis) for basis in bases), key=order.index, default="none")

        if "requestBases" not in answers:
            return {}
        left = best([basis for basis in chosen if state(basis) != "failed"])
        return {
            "basisMet": best([basis for basis in chosen if state(basis) == "met"]),
            "basisLeft": left if chosen else order[-1],
        }

    def decide(self, given):
        answers = self.kept(given)
        chosen = [basis for basis in answers.get("requestBases", {}) if basis != "not-sure"]
        bases = self.published["bases"]["asks"]
        found = list(self.applying(texts_of(answers), standing=False))

        def state(target):
            states = {
                STATES[finding]
                for finding, targets in found
                if finding in STATES and target in targets and (target not in bases or target in chosen)
            }
            return worst(states)

        facts = {**answers, **self.standings(answers, chosen, state)}
        found += self.applying(texts_of(facts), standing=True)
        requirements = {
            row["id"]: worst([state(part) for part in row["parts"]])
            for row in self.published["requirements"]
            if any(question in answers for question in row["reachedBy"])
        }
        states = list(requirements.values())
        findings = {finding for finding, _ in found}
        holds = {
            "refers-first": "refers-first" in findings,
            "fails": "failed" in states,
            "refers": "refers" in findings,
            "leaves-open": "open" in states or len(states) < len(self.published["requirements"]),
            "meets": True,
        }
        line = next(line for line in self.published["precedence"] if holds[line["finding"]])
        return {
            "outcome": line["outcome"],
            "rests": line["finding"],
            "requirements": requirements,
            "bases": {basis: state(basis) for basis in chosen},
        }


def main(rules, people):
    with open(rules, encoding="utf-8") as file:
        client = Client(json.load(file))
    with open(people, encoding="utf-8") as file:
        for line in file:
            print(json.dumps(client.decide(json.loads(line))))


if __name__ == "__main__":
    main(*sys.argv[1:])
