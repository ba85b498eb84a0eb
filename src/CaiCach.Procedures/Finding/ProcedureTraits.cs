using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Finding;

/// <summary>The traits as conditions, the same for lists and measures.</summary>
public static class ProcedureTraits
{
    public static IQueryable<ProcedureVersion> Having(this IQueryable<ProcedureVersion> versions, AppDb db, ProcedureTrait? trait) => trait switch
    {
        null => versions,
        ProcedureTrait.LevelKnown => versions.Where(v => v.OnlineLevel != null),
        ProcedureTrait.Online => versions.Where(OnlineLevels.IsOnline),
        ProcedureTrait.FullyOnline => versions.Where(OnlineLevels.IsFull),
        ProcedureTrait.NotFullyOnline => versions.Where(v => v.OnlineLevel != null && v.OnlineLevel != OnlineLevel.Level4 && v.OnlineLevel != OnlineLevel.Full),
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
