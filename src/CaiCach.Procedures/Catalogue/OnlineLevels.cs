namespace CaiCach.Procedures.Catalogue;

/// <summary>What the levels mean, whichever decree they are of.</summary>
public static class OnlineLevels
{
    /// <summary>Can be applied for online at all.</summary>
    public static IReadOnlyList<OnlineLevel> Online { get; } = [OnlineLevel.Level3, OnlineLevel.Level4, OnlineLevel.Partial, OnlineLevel.Full];

    /// <summary>From end to end online.</summary>
    public static IReadOnlyList<OnlineLevel> EndToEnd { get; } = [OnlineLevel.Level4, OnlineLevel.Full];

    /// <summary>The Vietnamese words.</summary>
    public static string Label(this OnlineLevel level) => level switch
    {
        OnlineLevel.Partial => "trực tuyến một phần",
        OnlineLevel.Full => "trực tuyến toàn trình",
        _ => $"trực tuyến mức độ {(int)level}",
    };
}
