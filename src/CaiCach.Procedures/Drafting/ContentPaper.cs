namespace CaiCach.Procedures.Drafting;

/// <summary>A paper of a version's content.</summary>
public sealed record ContentPaper(string? CaseName, string Name, int Originals = 1, int Copies = 0, string? Form = null, string? ReusedFrom = null)
{
    /// <summary>"Tờ khai (1 bản chính, 2 bản sao; mẫu số 01)".</summary>
    public override string ToString() => $"{Name} ({Originals} bản chính, {Copies} bản sao{(Form is null ? "" : "; " + Form)}{(ReusedFrom is null ? "" : "; lấy từ " + ReusedFrom)}{(CaseName is null ? "" : "; " + CaseName)})";
}
