using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Procedures.Finding;

namespace CaiCach.Procedures.Rates;

/// <summary>Procedures that the one-stop unit can receive: without a time limit no receipt can be given.</summary>
internal sealed class OneStopRate(AppDb db, HandledProcedures handled) : CatalogueRate(db, handled, null, ProcedureTrait.Receivable, ProcedureTrait.NotReceivable)
{
    public override RatioDefinition Definition { get; } = new(
        "procedures.one-stop-rate", "Thủ tục tiếp nhận được tại Bộ phận Một cửa", "Thủ tục đã biết thời hạn, tiếp nhận được tại Bộ phận Một cửa", "Thủ tục có hiệu lực ngày cuối do cơ quan giải quyết",
        "Danh mục thủ tục không đưa vào Một cửa chưa có ở đây nên chưa được bỏ ra", "Xác định thời hạn của thủ tục chưa tiếp nhận được", "Nghị định 61/2018/NĐ-CP, Điều 14", []);
}
