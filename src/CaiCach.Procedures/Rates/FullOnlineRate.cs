using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Procedures.Finding;

namespace CaiCach.Procedures.Rates;

/// <summary>Procedures offered online from end to end: level 4 before Decree 42/2022, full since.</summary>
internal sealed class FullOnlineRate(AppDb db, HandledProcedures handled) : CatalogueRate(db, handled, ProcedureTrait.LevelKnown, ProcedureTrait.FullyOnline, ProcedureTrait.NotFullyOnline)
{
    public override RatioDefinition Definition { get; } = new(
        "procedures.full-online-rate", "Thủ tục cung cấp trực tuyến toàn trình", "Thủ tục có hiệu lực ngày cuối, cung cấp mức độ 4 hoặc toàn trình", "Thủ tục có hiệu lực ngày cuối do cơ quan giải quyết, đã ghi mức độ trực tuyến",
        "Thủ tục chưa ghi mức độ trực tuyến", "Nâng thủ tục lên trực tuyến toàn trình", "Nghị định 43/2011/NĐ-CP, Điều 3; Nghị định 42/2022/NĐ-CP", []);
}
