using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace CaiCach.Kernel.Outbox;

/// <summary>Plain-text mail over SMTP. The Message-ID is made from the reference, so that a repeat is recognised as the same letter.</summary>
public sealed class SmtpChannel(SmtpOptions options) : IOutboxChannel
{
    public const string Name = "email";

    public string Channel => Name;

    public bool IsReady => options.Host.Length > 0 && options.From.Length > 0;

    public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var from = new MailAddress(options.From);
        using var mail = new MailMessage(from, new MailAddress(message.Recipient))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = message.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
            IsBodyHtml = false,
        };
        mail.Headers.Add("Message-ID", $"<{message.Reference}@{from.Host}>");
        mail.Headers.Add("X-CaiCach-Reference", message.Reference);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.StartTls, UseDefaultCredentials = false };
        if (!string.IsNullOrEmpty(options.User))
        {
            client.Credentials = new NetworkCredential(options.User, options.Password);
        }

        await client.SendMailAsync(mail, cancellationToken);
    }
}
