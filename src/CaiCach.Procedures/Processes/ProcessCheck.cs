using System.Globalization;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Procedures.Processes;

/// <summary>What keeps a process from being published, each sentence naming the step. Pure; the content has passed <see cref="ProcessShape"/>.</summary>
public sealed class ProcessCheck
{
    /// <summary>More steps in one circle are too many ways to look at, and nobody follows such a process.</summary>
    public const int MostInCircle = 12;

    readonly ProcessContent content;
    readonly ProcessBounds bounds;
    readonly ProcessGraph graph;
    readonly List<Refusal> refusals = [];

    ProcessCheck(ProcessContent content, ProcessBounds bounds) => (this.content, this.bounds, graph) = (content, bounds, new ProcessGraph(content));

    public static IReadOnlyList<Refusal> Of(ProcessContent content, ProcessBounds bounds)
    {
        var check = new ProcessCheck(content, bounds);
        check.Run();
        return check.refusals;
    }

    /// <summary>Hours of the longest way through, each step once; null where there is no way from a single start to an end.</summary>
    public static decimal? LongestHours(ProcessContent content) => Longest(content)?.Sum(s => s.Hours);

    /// <summary>The steps of that way.</summary>
    public static IReadOnlyList<StepContent>? Longest(ProcessContent content) =>
        Starts(content) is [var start] && new ProcessGraph(content) is var graph && IsSmall(content, graph) && graph.Longest(start) is { } way ? [.. way.Select(i => content.Steps[i])] : null;

    void Run()
    {
        var starts = Starts(content);
        if (starts.Count == 0)
        {
            refusals.Add(new Refusal("process.no_start", "Quy trình chưa có bước Tiếp nhận để bắt đầu."));
        }

        foreach (var extra in starts.Skip(1))
        {
            Refuse(extra, "process.several_starts", $"cũng là bước Tiếp nhận; quy trình chỉ bắt đầu ở một bước, đã có “{content.Steps[starts[0]].Name}”.", "Stage");
        }

        for (var i = 0; i < content.Steps.Count; i++)
        {
            Owner(i);
            Ways(i, starts);
        }

        if (IsSmall(content, graph))
        {
            Limit();
        }
        else
        {
            var first = Enumerable.Range(0, content.Steps.Count).First(i => graph.Circle(i).Count > MostInCircle);
            Refuse(first, "process.circle_too_large", $"nằm trong vòng lặp {graph.Circle(first).Count} bước; một vòng có tối đa {MostInCircle} bước.", "Key");
        }
    }

    void Owner(int i)
    {
        var step = content.Steps[i];
        if (step.Role is not { } role)
        {
            Refuse(i, "process.no_owner", "chưa ghi vai trò thực hiện.", "Role");
        }
        else if (!step.Stage.Roles().Contains(role))
        {
            var fitting = string.Join(" hoặc ", step.Stage.Roles().Select(r => r.Label()));
            Refuse(i, "process.owner_stage", $"{role.Label()} không có quyền làm việc của giai đoạn {step.Stage.Label()}; chọn {fitting}.", "Role");
        }

        if (!step.Stage.Units().Contains(step.UnitRule))
        {
            var places = string.Join(" hoặc ", step.Stage.Units().Select(u => u.Label()));
            Refuse(i, "process.unit_stage", $"giai đoạn {step.Stage.Label()} làm ở {places}, không phải {step.UnitRule.Label()}.", "UnitRule");
        }
        else if (step.UnitRule == UnitRule.Named)
        {
            Named(i, step.UnitId);
        }

        // Handing out the result is no legal time: a process need not count it.
        if (step.Hours <= 0 && step.Stage != ProcessStage.Return)
        {
            Refuse(i, "process.no_hours", "chưa ghi số giờ.", "Hours");
        }

        if (step.Referrals.Any(r => !bounds.OpenUnits.Contains(r.UnitId)))
        {
            Refuse(i, "process.referral_unit", "hỏi một đơn vị không có hoặc đã kết thúc.", "Referrals");
        }

        if (step.Referrals.Any(r => r.Hours <= 0))
        {
            Refuse(i, "process.referral_hours", "có nơi phối hợp chưa ghi số giờ.", "Referrals");
        }

        if (step.Hours > 0 && step.ReferralHours() > step.Hours)
        {
            Refuse(i, "process.referral_hours", $"các nơi phối hợp cần {Number(step.ReferralHours())} giờ, quá {Number(step.Hours)} giờ của bước.", "Referrals");
        }
    }

    void Named(int i, Guid? unitId)
    {
        if (unitId is not { } unit)
        {
            Refuse(i, "process.no_unit", "chưa chọn đơn vị phối hợp.", "UnitId");
        }
        else if (!bounds.OpenUnits.Contains(unit))
        {
            Refuse(i, "process.unit_closed", "đơn vị phối hợp không có hoặc đã kết thúc.", "UnitId");
        }
        else if (!bounds.Divisions.Contains(unit))
        {
            Refuse(i, "process.unit_is_agency", "chọn phòng của cơ quan phối hợp, nơi có người nhận việc; cả cơ quan thì không ai phân công được.", "UnitId");
        }
    }

    void Ways(int i, List<int> starts)
    {
        var step = content.Steps[i];
        if (starts.Count > 0 && !starts.Exists(s => graph.Reaches(s, i)))
        {
            Refuse(i, "process.unreachable", "không bước nào dẫn tới được.", "Key");
        }

        if (!graph.ReachesEnd(i))
        {
            Refuse(i, "process.loop", "từ đây đi mãi trong vòng lặp, không đến được bước kết thúc nào.", "Key");
        }

        if (graph.IsEnd(i) && step.Stage < ProcessStage.Sign)
        {
            Refuse(i, "process.ends_unsigned", $"là bước cuối mà chưa qua Ký duyệt; quy trình kết thúc ở Ký duyệt hoặc Trả kết quả.", "Stage");
        }

        foreach (var move in content.From(step.Key))
        {
            var to = content.Find(move.ToKey)!;
            if (!step.Stage.Next().Contains(to.Stage))
            {
                Refuse(i, "process.stage_order", $"không chuyển thẳng từ {step.Stage.Label()} sang {to.Stage.Label()} (“{to.Name}”).", "Key");
            }
            else if (move.IsDefault && to.Stage < step.Stage)
            {
                Refuse(i, "process.default_back", $"hướng thường lệ lại quay về “{to.Name}”; quay lại chỉ là ngoại lệ.", "Key");
            }
        }

        if (!graph.IsEnd(i) && content.From(step.Key).Count(m => m.IsDefault) is var normal and not 1)
        {
            Refuse(i, "process.default_moves", normal == 0 ? "chưa chọn hướng chuyển thường lệ." : $"có {normal} hướng chuyển thường lệ; chỉ một.", "Key");
        }
    }

    void Limit()
    {
        if (bounds.Hours is { } most && Longest(content) is { } way && way.Sum(s => s.Hours) is var sum && sum > most)
        {
            var (names, largest) = (string.Join(" → ", way.Select(s => s.Name)), way.MaxBy(s => s.Hours)!.Name);
            refusals.Add(new Refusal("process.above_limit", $"Đường dài nhất ({names}) cộng {Number(sum)} giờ, quá thời hạn {bounds.Limit} ({Number(most)} giờ làm việc). Bước dài nhất: “{largest}”."));
        }
    }

    static List<int> Starts(ProcessContent content) => [.. content.Steps.Select((s, i) => (s, i)).Where(x => x.s.Stage == ProcessStage.Receive).Select(x => x.i)];

    static bool IsSmall(ProcessContent content, ProcessGraph graph) => Enumerable.Range(0, content.Steps.Count).All(i => graph.Circle(i).Count <= MostInCircle);

    void Refuse(int i, string code, string what, string field) => refusals.Add(new Refusal(code, $"Bước “{content.Steps[i].Name}”: {what}", $"Steps[{i}].{field}"));

    static string Number(decimal hours) => hours.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN"));
}
