using CaiCach.Kernel.Permissions;

namespace CaiCach.Procedures.Processes;

/// <summary>All that a process says, apart from when it holds: what a form edits, a file brings, and a dossier follows.</summary>
public sealed record ProcessContent
{
    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<StepContent> Steps { get; init; } = [];

    public IReadOnlyList<MoveContent> Moves { get; init; } = [];

    /// <summary>What one begins with who begins from nothing: the straight way, its hours still to be said.</summary>
    public static ProcessContent Beginning { get; } = new()
    {
        Steps =
        [
            new StepContent("b1", "Tiếp nhận, chuyển hồ sơ", ProcessStage.Receive, Role.CounterOfficer, UnitRule.OneStop, 0),
            new StepContent("b2", "Phân công", ProcessStage.Assign, Role.HeadOfUnit, UnitRule.Division, 0),
            new StepContent("b3", "Thẩm định", ProcessStage.Work, Role.Specialist, UnitRule.Division, 0),
            new StepContent("b4", "Ký duyệt", ProcessStage.Sign, Role.AgencyHead, UnitRule.Agency, 0),
            new StepContent("b5", "Trả kết quả", ProcessStage.Return, Role.CounterOfficer, UnitRule.OneStop, 0),
        ],
        Moves = [new("b1", "b2", null, true), new("b2", "b3", null, true), new("b3", "b4", null, true), new("b4", "b5", null, true)],
    };

    public StepContent? Find(string? key) => Steps.FirstOrDefault(s => s.Key == key);

    /// <summary>Ways out of a step, the normal one first.</summary>
    public IEnumerable<MoveContent> From(string key) => Moves.Where(m => m.FromKey == key).OrderByDescending(m => m.IsDefault);

    /// <summary>The first step of a stage; null where the process has none.</summary>
    public StepContent? First(ProcessStage stage) => Steps.FirstOrDefault(s => s.Stage == stage);

    /// <summary>The step of that stage to which the ways out of a step lead, the normal way first; null where none does.</summary>
    public StepContent? After(string key, ProcessStage stage) => From(key).Select(m => Find(m.ToKey)).FirstOrDefault(s => s?.Stage == stage);
}
