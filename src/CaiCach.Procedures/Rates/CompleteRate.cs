using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Procedures.Finding;

namespace CaiCach.Procedures.Rates;

/// <summary>Procedures published with all the parts that the catalogue keeps.</summary>
internal sealed class CompleteRate(AppDb db, HandledProcedures handled) : CatalogueRate(db, handled, null, ProcedureTrait.Complete, ProcedureTrait.Incomplete)
{
    public override RatioDefinition Definition { get; } = new(
        "procedures.complete-rate", "Thủ tục công khai đủ nội dung", "Thủ tục ghi đủ thành phần hồ sơ, thời hạn, kết quả, căn cứ pháp lý", "Thủ tục có hiệu lực ngày cuối do cơ quan giải quyết",
        "Trình tự, cách thức, đối tượng: danh mục không giữ riêng nên không xét", "Bổ sung nội dung còn thiếu của thủ tục", "Nghị định 63/2010/NĐ-CP, Điều 8", []);
}
