namespace CaiCach.Organisations.Mornings;

/// <summary>What <see cref="SendMornings"/> is told.</summary>
public sealed record SendMorningsOptions
{
    public required DateOnly Day { get; init; }

    /// <summary>Counts and composes, writes nothing.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>True for the worker: not again once the day's run has ended, nor while another node is at it.</summary>
    public bool OncePerDay { get; init; }
}
