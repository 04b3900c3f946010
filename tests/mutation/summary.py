"""Adds up what dotnet-stryker found: `part AREA REPORT SECONDS` makes JSON of one area, `report FOLDER COMMIT` Markdown of all."""
import collections
import json
import pathlib
import sys

DETECTED = ("Killed", "Timeout")
UNDETECTED = ("Survived", "NoCoverage")


def part(area, report, seconds):
    with open(report, encoding="utf-8") as file:
        files = json.load(file)["files"]
    statuses = collections.Counter()
    survivors = []
    for path, content in sorted(files.items()):
        lines = content["source"].split("\n")
        for mutant in content["mutants"]:
            statuses[mutant["status"]] += 1
            if mutant["status"] in UNDETECTED:
                line = mutant["location"]["start"]["line"]
                survivors.append({
                    "file": path.replace("\\", "/").split("/src/")[-1],
                    "line": line,
                    "code": lines[line - 1].strip(),
                    "change": mutant["mutatorName"],
                    "to": " ".join(mutant.get("replacement", "").split())[:160],
                    "status": mutant["status"],
                })
    json.dump({"area": area, "seconds": int(seconds), "statuses": statuses, "survivors": survivors}, sys.stdout, indent=1, ensure_ascii=False)
    print()


def report(folder, commit):
    parts = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(pathlib.Path(folder).glob("*.json"))]
    reasons = pathlib.Path(folder).parent / "explained.json"
    explained = json.loads(reasons.read_text(encoding="utf-8")) if reasons.exists() else {}
    print("# What the tests notice\n")
    print("Made by `bash tests/mutation.sh`, which overwrites it: dotnet-stryker changes the code of an area in small ways, one at a time, and")
    print(f"the tests of its project run. Up to commit {commit}. Goals: 85 % for dates, money, support and totals, 70 % for the others.\n")
    print("| area | changes | noticed | not noticed | of these in code that no test runs | score | time |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for each in parts:
        found = sum(each["statuses"].get(status, 0) for status in DETECTED)
        missed = sum(each["statuses"].get(status, 0) for status in UNDETECTED)
        score = 100 * found / max(1, found + missed)
        print(f"| {each['area']} | {found + missed:,} | {found:,} | {missed:,} | {each['statuses'].get('NoCoverage', 0):,} | {score:.1f} % | {each['seconds'] // 60} min |")
    for each in parts:
        print(f"\n## {each['area']}: not noticed\n")
        for survivor in each["survivors"]:
            key = f"{survivor['file']}: {survivor['code']}"
            why = explained.get(key)
            print(f"- `{survivor['file']}` line {survivor['line']}, {survivor['change']}: `{survivor['code']}` → `{survivor['to']}`" + (f": {why}" if why else ""))


if __name__ == "__main__":
    part(*sys.argv[2:]) if sys.argv[1] == "part" else report(*sys.argv[2:])
