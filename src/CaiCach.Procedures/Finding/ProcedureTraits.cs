using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Finding;

/// <summary>The traits as conditions, the same for lists and measures.</summary>
public static class ProcedureTraits
{
    static readonly IReadOnlyList<OnlineLevel> Every = Enum.GetValues<OnlineLevel>();
    static readonly IReadOnlyList<OnlineLevel> NotEndToEnd = [.. Every.Except(OnlineLevels.EndToEnd)];

    /// <param name="versions">Which.</param>
    /// <param name="db">Where.</param>
    /// <param name="trait">What they must have; null for all.</param>
    /// <param name="day">The day whose online level counts.</param>
    public static IQueryable<ProcedureVersion> Having(this IQueryable<ProcedureVersion> versions, AppDb db, ProcedureTrait? trait, DateOnly day) => trait switch
    {
        null => versions,
        ProcedureTrait.LevelKnown => versions.OnLevel(db, day, Every),
        ProcedureTrait.Online => versions.OnLevel(db, day, OnlineLevels.Online),
        ProcedureTrait.FullyOnline => versions.OnLevel(db, day, OnlineLevels.EndToEnd),
        ProcedureTrait.NotFullyOnline => versions.OnLevel(db, day, NotEndToEnd),
        ProcedureTrait.Complete => versions.Where(v => v.LimitAmount != null && v.ResultName != null && v.ResultName != "" && v.LegalBasis != null && v.LegalBasis != "" && db.Set<ProcedurePaper>().Any(p => p.VersionId == v.Id)),
        ProcedureTrait.Incomplete => versions.Where(v => v.LimitAmount == null || v.ResultName == null || v.ResultName == "" || v.LegalBasis == null || v.LegalBasis == "" || !db.Set<ProcedurePaper>().Any(p => p.VersionId == v.Id)),
        ProcedureTrait.Receivable => versions.Where(v => v.LimitAmount != null),
        _ => versions.Where(v => v.LimitAmount == null),
    };

    /// <summary>The Vietnamese words.</summary>
    public static string Label(this ProcedureTrait trait) => trait switch
    {
        ProcedureTrait.LevelKnown => "Đã ghi mức độ trực tuyến",
        ProcedureTrait.Online => "Nộp được trực tuyến",
        ProcedureTrait.FullyOnline => "Trực tuyến toàn trình, mức độ 4",
        ProcedureTrait.NotFullyOnline => "Chưa toàn trình",
        ProcedureTrait.Complete => "Đủ nội dung",
        ProcedureTrait.Incomplete => "Thiếu nội dung",
        ProcedureTrait.Receivable => "Tiếp nhận được tại Một cửa",
        _ => "Chưa tiếp nhận được",
    };
}
