namespace CaiCach.Crash.Tests;

/// <summary>What the clients know of one dossier from answers alone.</summary>
internal sealed class Acknowledged(Guid id, string code, string key)
{
    public Guid Id => id;

    public string Code => code;

    /// <summary>State of the last answer, as the API writes it.</summary>
    public string State { get; set; } = "accepted";

    /// <summary>Version of the last answer; rises by one with every command.</summary>
    public int Version { get; set; }

    /// <summary>Keys of the answered commands in their order.</summary>
    public List<string> Keys { get; } = [key];
}
