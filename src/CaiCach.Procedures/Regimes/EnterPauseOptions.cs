namespace CaiCach.Procedures.Regimes;

/// <summary>What <see cref="EnterPause"/> is told.</summary>
public sealed record EnterPauseOptions
{
    /// <summary>Short key, such as <c>financial-obligation</c>; one that is known already is changed or ended.</summary>
    public required string? Code { get; init; }

    /// <summary>"chờ người nộp thực hiện nghĩa vụ tài chính": as it continues "tạm dừng:".</summary>
    public required string? Name { get; init; }

    public required string? Source { get; init; }

    public string? Note { get; init; }

    /// <summary>True: from that day on the law does not let the time stand still for it.</summary>
    public bool Ends { get; init; }

    public required DateOnly? ValidFrom { get; init; }
}
