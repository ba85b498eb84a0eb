using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>What a person types about a leaf, field by field as its rule asks, and its reading.</summary>
public sealed class InputsForm
{
    public const string Prefix = "Inputs.";

    public string? Numerator { get; set; }

    public string? Denominator { get; set; }

    public string? Value { get; set; }

    public string? Choice { get; set; }

    public Dictionary<string, string?> Named { get; set; } = [];

    public string? Others { get; set; }

    public bool NotApplicable { get; set; }

    /// <summary>The fields that a rule asks for: name, label, hint.</summary>
    public static IEnumerable<(string Name, string Label, string? Hint)> FieldsOf(ScoringRule rule)
    {
        switch (rule)
        {
            case JudgedRule:
                yield return (nameof(Value), "Điểm", null);
                break;
            case BooleanRule:
                yield return (nameof(Value), "Đạt yêu cầu", "1 là đạt, 0 là không đạt");
                break;
            case StepRule { Basis: StepBasis.Count }:
                yield return (nameof(Value), "Số lượng", null);
                break;
            case PerItemRule items:
                yield return (nameof(Value), $"Số {items.Label}", null);
                break;
            case ScaleRule scale:
                yield return (nameof(Value), scale.Source ?? "Kết quả", $"Trên thang {PointText.Of(scale.Whole)}, ví dụ 91,17");
                break;
            case RelativeRule:
                yield return (nameof(Value), "Giá trị của đơn vị", null);
                yield return (nameof(Others), "Giá trị của các nơi khác", "Ngăn bằng dấu chấm phẩy");
                break;
            case DeductionRule deduction:
                foreach (var item in deduction.Items)
                {
                    yield return ($"{nameof(Named)}[{item.Key}]", $"Số {item.Label}", $"Mỗi lần trừ {PointText.Of(item.Points)}");
                }

                break;
            case BranchRule branches:
                foreach (var variable in branches.Branches.SelectMany(b => b.Variables).DistinctBy(x => x.Name))
                {
                    yield return ($"{nameof(Named)}[{variable.Name}]", variable.Label, null);
                }

                break;
            case ChoiceRule:
                break;
            default:
                yield return (nameof(Numerator), "Tử số: số đã đạt", null);
                yield return (nameof(Denominator), "Mẫu số: tất cả", null);
                break;
        }
    }

    /// <summary>The options to pick from; empty where none is picked.</summary>
    public static IEnumerable<(string Key, string Label)> ChoicesOf(ScoringRule rule) => rule switch
    {
        ChoiceRule choice => choice.Options.Select(o => (o.Key, $"{o.Label} ({PointText.Of(o.Points)})")),
        BranchRule { Branches.Count: > 1 } branches => branches.Branches.Select(b => (b.Key, b.Label)),
        _ => [],
    };

    /// <summary>Numbers as people here type them; the names of the fields that hold none are given back.</summary>
    public RuleInputs Read(out IReadOnlyList<string> wrong)
    {
        List<string> bad = [];
        decimal? Number(string? text, string field)
        {
            if (!VietnameseNumber.TryRead(text, out var number))
            {
                bad.Add(field);
            }

            return number;
        }

        var inputs = new RuleInputs
        {
            Numerator = Number(Numerator, nameof(Numerator)), Denominator = Number(Denominator, nameof(Denominator)), Value = Number(Value, nameof(Value)),
            Choice = string.IsNullOrEmpty(Choice) ? null : Choice, IsNotApplicable = NotApplicable,
            Named = Named.Select(n => (n.Key, Value: Number(n.Value, $"{nameof(Named)}[{n.Key}]"))).Where(n => n.Value is not null).ToDictionary(n => n.Key, n => n.Value!.Value),
            Others = [.. (Others ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(o => Number(o, nameof(Others))).OfType<decimal>()],
        };
        wrong = bad;
        return inputs;
    }

    /// <summary>What was known, as it is typed.</summary>
    public static InputsForm Of(RuleInputs inputs) => new()
    {
        Numerator = Text(inputs.Numerator), Denominator = Text(inputs.Denominator), Value = Text(inputs.Value), Choice = inputs.Choice, NotApplicable = inputs.IsNotApplicable,
        Named = inputs.Named.ToDictionary(n => n.Key, n => Text(n.Value)), Others = inputs.Others.Count == 0 ? null : string.Join("; ", inputs.Others.Select(o => Text(o))),
    };

    public string? ValueOf(string name) => name switch
    {
        nameof(Numerator) => Numerator,
        nameof(Denominator) => Denominator,
        nameof(Value) => Value,
        nameof(Others) => Others,
        _ => Named.GetValueOrDefault(name[(nameof(Named).Length + 1)..^1]),
    };

    static string? Text(decimal? value) => value?.ToString("0.######", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
}
