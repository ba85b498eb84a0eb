namespace CaiCach.Kernel.Outbox;

/// <summary>The mail gateway (configuration section <c>Smtp</c>). A class, not a record: its text form must not show the password.</summary>
public sealed class SmtpOptions
{
    /// <summary>Empty: no mail leaves, messages wait.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 25;

    /// <summary>Sender, such as <c>Một cửa tỉnh Phú Yên &lt;motcua@example.vn&gt;</c>.</summary>
    public string From { get; init; } = "";

    /// <summary>Asks for STARTTLS and refuses to go on without it.</summary>
    public bool StartTls { get; init; }

    public string? User { get; init; }

    public string? Password { get; init; }
}
