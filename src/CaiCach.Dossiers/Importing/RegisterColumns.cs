namespace CaiCach.Dossiers.Importing;

/// <summary>Names of columns.</summary>
public sealed record RegisterColumns
{
    /// <summary>Number in the register.</summary>
    public required string Number { get; init; }

    public required string Received { get; init; }

    /// <summary>The date that was promised. It is given, never computed anew.</summary>
    public required string Due { get; init; }

    /// <summary>When it was answered; empty while open.</summary>
    public required string Finished { get; init; }

    /// <summary>Department or desk of the old register; the report counts by it.</summary>
    public string? Department { get; init; }

    /// <summary>Applicant; an anonymous register has none.</summary>
    public string? Applicant { get; init; }

    public string? Summary { get; init; }

    internal IEnumerable<string> Named => new[] { Number, Received, Due, Finished, Department, Applicant, Summary }.OfType<string>();
}
