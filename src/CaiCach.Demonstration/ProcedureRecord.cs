namespace CaiCach.Demonstration;

/// <summary>A line of procedures.jsonl.gz.</summary>
internal sealed record ProcedureRecord(
    string Code, string Name, string Field, IReadOnlyList<string> Levels, int? Limit, string? Unit, string? LimitText, string? Fee,
    IReadOnlyList<ProcedureRecord.Paper> Papers, IReadOnlyList<string> LegalBases, string? Publication, string? Result, string Source)
{
    /// <summary>A line of the published list.</summary>
    internal sealed record Paper(string? Case, string Name, string? Form, int Originals, int Copies)
    {
        /// <summary>The name without the dash before it and the semicolon after it: those belong to the list it was published in.</summary>
        public string PlainName => Name.TrimStart(' ', '-', '–', '+', '•', '*').TrimEnd(' ', ';', ',', '.') is { Length: > 0 } plain ? plain : Name;
    }
}
