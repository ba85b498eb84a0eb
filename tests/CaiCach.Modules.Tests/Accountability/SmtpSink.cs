using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CaiCach.Modules.Tests.Accountability;

/// <summary>A mail gateway on a port of its own that keeps what it is given.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly List<string> letters = [];
    readonly List<string> recipients = [];
    readonly Task serving;

    public SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public IReadOnlyList<string> Letters => letters;

    public IReadOnlyList<string> Recipients => recipients;

    /// <summary>Head of a letter.</summary>
    public static string HeadOf(string letter) => letter[..letter.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    /// <summary>Text of a letter that was sent as base64.</summary>
    public static string TextOf(string letter) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(letter[(letter.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        listener.Dispose();
        stop.Dispose();
    }

    async Task ServeAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
            {
                // the test has ended, or the client hung up
            }
        }
    }

    async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line == "QUIT")
            {
                await writer.WriteLineAsync("221 bye");
                return;
            }

            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                letters.Add(await LetterAsync(reader));
            }
            else if (line.StartsWith("RCPT TO:", StringComparison.Ordinal))
            {
                recipients.Add(line["RCPT TO:".Length..].Trim('<', '>'));
            }

            await writer.WriteLineAsync("250 ok");
        }
    }

    async Task<string> LetterAsync(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            letter.Append(line).Append("\r\n");
        }

        return letter.ToString();
    }
}
