namespace CaiCach.Procedures.Processes;

/// <summary>A way from one step to another.</summary>
public sealed class ProcessMove
{
    public Guid Id { get; set; }

    public Guid ProcessId { get; set; }

    public int Ordinal { get; set; }

    public string FromKey { get; set; } = "";

    public string ToKey { get; set; } = "";

    /// <summary>When it is taken: "đạt", "không đạt, làm lại"; null where it needs no words.</summary>
    public string? Words { get; set; }

    /// <summary>The normal way; the others are exceptions.</summary>
    public bool IsDefault { get; set; }
}
