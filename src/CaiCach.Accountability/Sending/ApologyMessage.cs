using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Accountability.Sending;

/// <summary>
/// The e-mail that goes with the letter. It names the dossier by its code alone: an address may have been mistyped, and then a stranger reads it.
/// </summary>
internal static class ApologyMessage
{
    public static OutboxMessage Of(Apology apology, Dossier dossier, Unit agency, SiteOptions site, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        Channel = "email",
        Kind = "apology.sent",
        RecordKind = ApologyRecord.Kind,
        RecordId = apology.Id,
        Recipient = dossier.Applicant.Email!,
        Subject = $"Hồ sơ {dossier.Code}: xin lỗi và hẹn lại ngày trả kết quả",
        Body = Body(apology, dossier, agency, site),
        Reference = $"apology-sent-{apology.Id:N}",
        State = OutboxState.Waiting,
        CreatedAt = now,
        NextAttemptAt = now,
    };

    static string Body(Apology apology, Dossier dossier, Unit agency, SiteOptions site)
    {
        var lookUp = site.StatusAddress is { } address
            ? $"Xem tình trạng hồ sơ tại {address} với mã hồ sơ và mã tra cứu in trên giấy tiếp nhận."
            : "Xem tình trạng hồ sơ trên trang tra cứu của tỉnh với mã hồ sơ và mã tra cứu in trên giấy tiếp nhận.";
        return $"""
            Kính gửi ông, bà hoặc quý tổ chức có hồ sơ mã {dossier.Code},

            {agency.Name} thành thật xin lỗi vì không trả được kết quả hồ sơ này đúng hẹn (hẹn cũ: {Moment(apology.DueAt)}).

            Lý do: {apology.CauseText}

            Biện pháp khắc phục: {apology.RemedyText}

            Ngày hẹn trả kết quả mới: {Moment(apology.NewDueAt)}.

            Thư xin lỗi và hẹn lại số {apology.Number}, ký ngày {LocalClock.ToLocal(apology.SignedAt!.Value):dd/MM/yyyy}.
            {lookUp}

            {string.Join('\n', new[] { agency.Name, agency.Address, agency.Phone is null ? null : $"Điện thoại: {agency.Phone}" }.Where(line => !string.IsNullOrEmpty(line)))}

            Thư này được gửi tự động, xin không trả lời vào địa chỉ này.

            """.ReplaceLineEndings("\n");
    }

    static string Moment(DateTimeOffset at) => $"{LocalClock.ToLocal(at):HH:mm} ngày {LocalClock.ToLocal(at):dd/MM/yyyy}";
}
