using System.Linq.Expressions;

namespace CaiCach.Procedures.Catalogue;

/// <summary>What the levels mean, whichever decree they are of.</summary>
public static class OnlineLevels
{
    /// <summary>Can be applied for online at all: levels 3 and 4, partial, full.</summary>
    public static Expression<Func<ProcedureVersion, bool>> IsOnline { get; } =
        v => v.OnlineLevel == OnlineLevel.Level3 || v.OnlineLevel == OnlineLevel.Level4 || v.OnlineLevel == OnlineLevel.Partial || v.OnlineLevel == OnlineLevel.Full;

    /// <summary>From end to end online: level 4, full.</summary>
    public static Expression<Func<ProcedureVersion, bool>> IsFull { get; } = v => v.OnlineLevel == OnlineLevel.Level4 || v.OnlineLevel == OnlineLevel.Full;

    /// <summary>The Vietnamese words.</summary>
    public static string Label(this OnlineLevel level) => level switch
    {
        OnlineLevel.Partial => "trực tuyến một phần",
        OnlineLevel.Full => "trực tuyến toàn trình",
        _ => $"trực tuyến mức độ {(int)level}",
    };
}
