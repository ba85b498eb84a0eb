using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Procedures.Processes;

/// <summary>Cleans what was typed or read, and says what cannot be kept even as a draft.</summary>
public static class ProcessShape
{
    public const int MostSteps = 40;
    public const int MostMoves = 200;
    public const int LongestName = 120;
    const int LongestKey = 20;
    const decimal MostHours = 20_000;

    /// <summary>The same content with clean texts and without blank rows.</summary>
    public static ProcessContent Clean(ProcessContent typed) => new()
    {
        Steps = [.. typed.Steps.Select(s => s with
        {
            Key = NormalText.Line(s.Key) ?? "", Name = NormalText.Line(s.Name) ?? "", UnitId = s.UnitRule == UnitRule.Named ? s.UnitId : null, Referrals = [.. s.Referrals.OrderBy(r => r.Order)],
        }).Where(s => s.Name.Length > 0 || s.Key.Length > 0)],
        Moves = [.. typed.Moves.Select(m => m with { FromKey = NormalText.Line(m.FromKey) ?? "", ToKey = NormalText.Line(m.ToKey) ?? "", Words = NormalText.Line(m.Words) }).Where(m => m.ToKey.Length > 0)],
    };

    /// <summary>What keeps clean content from being written.</summary>
    public static IReadOnlyList<Refusal> Refusals(ProcessContent content)
    {
        List<Refusal> refusals = [];
        if (content.Steps.Count > MostSteps || content.Moves.Count > MostMoves)
        {
            refusals.Add(new Refusal("process.too_large", $"Một quy trình có tối đa {MostSteps} bước và {MostMoves} hướng chuyển."));
        }

        for (var i = 0; i < content.Steps.Count; i++)
        {
            refusals.AddRange(Step(content, i));
        }

        var keys = content.Steps.Select(s => s.Key).ToHashSet();
        refusals.AddRange(content.Moves.Where(m => !keys.Contains(m.FromKey) || !keys.Contains(m.ToKey))
            .Select(m => new Refusal("process.move_unknown", $"Hướng chuyển {m.FromKey} → {m.ToKey} nêu một bước không có trong quy trình.")));
        refusals.AddRange(content.Moves.GroupBy(m => (m.FromKey, m.ToKey)).Where(g => g.Count() > 1)
            .Select(g => new Refusal("process.move_twice", $"Hai hướng chuyển cùng đi từ {g.Key.FromKey} sang {g.Key.ToKey}; gộp lại thành một.", At(content, g.Key.FromKey, "Key"))));
        refusals.AddRange(content.Moves.Where(m => m.Words?.Length > 200).Select(m => new Refusal("process.words", $"Điều kiện chuyển {m.FromKey} → {m.ToKey} dài quá 200 ký tự.", At(content, m.FromKey, "Key"))));
        return refusals;
    }

    /// <summary>The field of a step on the form: messages stand beside it.</summary>
    internal static string? At(ProcessContent content, string key, string field)
    {
        for (var i = 0; i < content.Steps.Count; i++)
        {
            if (content.Steps[i].Key == key)
            {
                return $"Steps[{i}].{field}";
            }
        }

        return null;
    }

    static IEnumerable<Refusal> Step(ProcessContent content, int i)
    {
        var step = content.Steps[i];
        if (step.Name.Length is 0 or > LongestName)
        {
            yield return new Refusal("process.step_name", $"Bước thứ {i + 1}: nhập tên, tối đa {LongestName} ký tự.", $"Steps[{i}].Name");
        }

        if (step.Key.Length is 0 or > LongestKey || !step.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            yield return new Refusal("process.step_key", $"Bước thứ {i + 1}: mã bước gồm chữ không dấu và số, tối đa {LongestKey} ký tự, ví dụ b{i + 1}.", $"Steps[{i}].Key");
        }
        else if (content.Steps.Take(i).Any(s => s.Key == step.Key))
        {
            yield return new Refusal("process.step_key", $"Bước thứ {i + 1}: mã {step.Key} đã dùng cho bước khác.", $"Steps[{i}].Key");
        }

        if (step.Hours is < 0 or > MostHours || step.Referrals.Any(r => r.Hours is < 0 or > MostHours || r.Order is < 1 or > 99))
        {
            yield return new Refusal("process.step_hours", $"Bước thứ {i + 1}: số giờ từ 0 đến {MostHours:0}, thứ tự hỏi từ 1 đến 99.", $"Steps[{i}].Hours");
        }
    }
}
