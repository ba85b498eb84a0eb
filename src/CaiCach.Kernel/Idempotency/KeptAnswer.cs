namespace CaiCach.Kernel.Idempotency;

/// <summary>The answer that a command's key got; a repeat gets it again.</summary>
public sealed class KeptAnswer
{
    /// <summary>Person and key together, so that nobody can fetch another's answer by guessing a key.</summary>
    public Guid OfficialId { get; set; }

    public string Key { get; set; } = "";

    public string Action { get; set; } = "";

    /// <summary>SHA-256 of the command's content.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>JSON of the answer.</summary>
    public string Answer { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
