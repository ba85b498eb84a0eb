using System.Globalization;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Processes.Writing;

/// <summary>What a process says, as a form without script: lines that buttons add, take away and move.</summary>
public sealed class ProcessForm
{
    public List<StepLine> Steps { get; set; } = [];

    public static ProcessForm Of(ProcessContent content, UnitSnapshot units) => new()
    {
        Steps = [.. content.Steps.Select(s => new StepLine
        {
            Key = s.Key, Name = s.Name, Stage = s.Stage, Role = s.Role, UnitRule = s.UnitRule, Unit = Named(s.UnitId, units), Hours = Number(s.Hours),
            Moves = [.. content.From(s.Key).Select(m => new MoveLine { To = m.ToKey, Words = m.Words, IsDefault = m.IsDefault })],
            Referrals = [.. s.Referrals.Select(r => new ReferralLine { Unit = Named(r.UnitId, units), Kind = r.Kind, Hours = Number(r.Hours), Order = r.Order.ToString(CultureInfo.InvariantCulture), IsOptional = !r.Required })],
        })],
    };

    /// <summary>A unit as the box of units shows it.</summary>
    public static string? Named(Guid? id, UnitSnapshot units) => units.Find(id) is { } unit ? $"{unit.Code} {units.FullNameOf(id)}" : null;

    /// <summary>Does what a button says: <c>add</c>, <c>up:2</c>, <c>down:2</c>, <c>remove:2</c>, <c>refer:2</c>. Anything else changes nothing.</summary>
    public void Do(string what)
    {
        var (word, at) = what.Split(':') is [var w, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < Steps.Count ? (w, i) : (what, -1);
        switch (word)
        {
            case "add":
                Steps.Add(new StepLine { Key = FreeKey(), Stage = ProcessStage.Work, UnitRule = UnitRule.Division });
                break;
            case "remove" when at >= 0:
                var gone = Steps[at].Key;
                Steps.RemoveAt(at);
                Steps.ForEach(s => s.Moves.RemoveAll(m => m.To == gone));
                break;
            case "up" when at > 0:
                (Steps[at - 1], Steps[at]) = (Steps[at], Steps[at - 1]);
                break;
            case "down" when at >= 0 && at + 1 < Steps.Count:
                (Steps[at + 1], Steps[at]) = (Steps[at], Steps[at + 1]);
                break;
            case "refer" when at >= 0:
                Steps[at].Referrals.Add(new ReferralLine { Order = "1" });
                break;
        }
    }

    /// <summary>One blank way behind those that are there, so that one more can be typed.</summary>
    public void Lengthen()
    {
        foreach (var step in Steps)
        {
            step.Moves.RemoveAll(m => string.IsNullOrWhiteSpace(m.To));
            step.Moves.Add(new MoveLine());
        }
    }

    /// <summary>The content; what cannot be read is said beside its field.</summary>
    public ProcessContent Read(UnitSnapshot units, Action<string, string> wrong)
    {
        List<StepContent> steps = [];
        List<MoveContent> moves = [];
        for (var i = 0; i < Steps.Count; i++)
        {
            var line = Steps[i];
            var at = $"Steps[{i}].";
            steps.Add(new StepContent(line.Key ?? "", line.Name ?? "", line.Stage, line.Role, line.UnitRule, Hours(line.Hours, at + "Hours", wrong), Unit(line.Unit, units, at + "Unit", wrong))
            {
                Referrals = [.. Referrals(line, at, units, wrong)],
            });
            moves.AddRange(line.Moves.Where(m => !string.IsNullOrWhiteSpace(m.To)).Select(m => new MoveContent(line.Key ?? "", m.To!, m.Words, m.IsDefault)));
        }

        return new ProcessContent { Steps = steps, Moves = moves };
    }

    static IEnumerable<ReferralContent> Referrals(StepLine line, string at, UnitSnapshot units, Action<string, string> wrong)
    {
        for (var j = 0; j < line.Referrals.Count; j++)
        {
            var (asked, field) = (line.Referrals[j], $"{at}Referrals[{j}].");
            if (string.IsNullOrWhiteSpace(asked.Unit))
            {
                continue;
            }

            if (!int.TryParse(asked.Order, NumberStyles.None, CultureInfo.InvariantCulture, out var order))
            {
                wrong(field + "Order", "Lượt hỏi là số 1, 2, 3…");
            }

            yield return new ReferralContent(Unit(asked.Unit, units, field + "Unit", wrong) ?? Guid.Empty, asked.Kind, Hours(asked.Hours, field + "Hours", wrong), order, !asked.IsOptional);
        }
    }

    static decimal Hours(string? text, string field, Action<string, string> wrong)
    {
        if (VietnameseNumber.TryRead(text, out var hours))
        {
            return hours ?? 0;
        }

        wrong(field, "Số giờ viết dạng 8 hoặc 4,5.");
        return 0;
    }

    static Guid? Unit(string? text, UnitSnapshot units, string field, Action<string, string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (units.Find(text.Trim().Split(' ')[0]) is { } unit)
        {
            return unit.Id;
        }

        wrong(field, "Không có đơn vị mang mã này; chọn trong danh sách.");
        return null;
    }

    static string Number(decimal hours) => hours.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN"));

    string FreeKey()
    {
        var number = Steps.Count + 1;
        while (Steps.Exists(s => s.Key == $"b{number}"))
        {
            number++;
        }

        return $"b{number}";
    }
}
