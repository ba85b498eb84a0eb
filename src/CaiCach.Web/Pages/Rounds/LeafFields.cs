using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>What has to be filled in for a rule, and how it is read back from a form.</summary>
internal static class LeafFields
{
    const string Named = "Named.";

    static readonly LeafField Numerator = new("Numerator", "Tử số");
    static readonly LeafField Denominator = new("Denominator", "Mẫu số");

    public static IReadOnlyList<LeafField> Of(ScoringRule rule, bool isMeasured) => rule switch
    {
        _ when isMeasured => [Numerator, Denominator],
        BooleanRule => [new("Value", "Kết quả", [("1", "Đạt"), ("0", "Không đạt")])],
        ChoiceRule choice => [new("Choice", "Mức đạt được", [.. choice.Options.Select(o => (o.Key, $"{o.Label} ({PointText.Of(o.Points)})"))])],
        StepRule { Basis: StepBasis.Count } => [new("Value", "Số lượng")],
        StepRule or ProportionalRule => [Numerator, Denominator],
        PerItemRule item => [new("Value", $"Số {item.Label}")],
        DeductionRule deduction => [.. deduction.Items.Select(i => new LeafField(Named + i.Key, $"Số {i.Label}"))],
        BranchRule branch =>
        [
            .. branch.Branches.Count > 1 ? new[] { new LeafField("Choice", "Trường hợp", [.. branch.Branches.Select(b => (b.Key, b.Label))]) } : [],
            .. branch.Branches.SelectMany(b => b.Variables).DistinctBy(v => v.Name).Select(v => new LeafField(Named + v.Name, v.Label)),
        ],
        ScaleRule scale => [new("Value", $"Giá trị, thang {PointText.Of(scale.Whole)}")],
        RelativeRule => [new("Value", "Giá trị của đơn vị"), new("Others", "Giá trị của các đơn vị khác, cách nhau bằng dấu chấm phẩy")],
        _ => [new("Value", "Điểm")],
    };

    /// <summary>What stands in a field, from inputs that are kept.</summary>
    public static string Text(RuleInputs inputs, string part) => part switch
    {
        "Numerator" => Number(inputs.Numerator),
        "Denominator" => Number(inputs.Denominator),
        "Value" => Number(inputs.Value),
        "Choice" => inputs.Choice ?? "",
        "Others" => string.Join("; ", inputs.Others.Select(o => PointText.Of(o))),
        _ => inputs.Named.TryGetValue(part[Named.Length..], out var value) ? PointText.Of(value) : "",
    };

    /// <summary>Reads what was typed; a number that is none is refused beside its leaf.</summary>
    public static RuleInputs Read(string code, IEnumerable<LeafField> fields, Func<string, string?> typed, List<Refusal> refusals)
    {
        var (inputs, named) = (new RuleInputs { IsNotApplicable = typed("NotApplicable") == "true", Choice = typed("Choice") is { Length: > 0 } choice ? choice : null }, new Dictionary<string, decimal>());
        foreach (var part in fields.Select(f => f.Part).Where(p => p != "Choice"))
        {
            var others = new List<decimal>();
            IReadOnlyList<string?> texts = part == "Others" ? (typed(part) ?? "").Split(';') : new string?[] { typed(part) };
            foreach (var text in texts)
            {
                if (!VietnameseNumber.TryRead(text, out var number))
                {
                    refusals.Add(new Refusal("round.number", $"Tiêu chí {code}: nhập số, ví dụ 12 hoặc 1.250,5.", ScoreOwn.Field(code, "Inputs")));
                }
                else if (number is { } known)
                {
                    others.Add(known);
                }
            }

            var value = others.Count > 0 ? others[0] : (decimal?)null;
            inputs = part switch
            {
                "Numerator" => inputs with { Numerator = value },
                "Denominator" => inputs with { Denominator = value },
                "Value" => inputs with { Value = value },
                "Others" => inputs with { Others = others },
                _ => inputs,
            };
            if (part.StartsWith(Named, StringComparison.Ordinal) && value is { } count)
            {
                named[part[Named.Length..]] = count;
            }
        }

        return inputs.IsNotApplicable ? new RuleInputs { IsNotApplicable = true } : inputs with { Named = named };
    }

    static string Number(decimal? number) => number is { } known ? PointText.Of(known) : "";
}
