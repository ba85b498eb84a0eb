namespace CaiCach.Procedures.Drafting;

/// <summary>A kind of result of a version's content.</summary>
public sealed record ContentResult(string? Code, string Name)
{
    public override string ToString() => Code is null ? Name : $"{Name} ({Code})";
}
