using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SealedHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "position",
                table: "kernel_audit_entry",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "kernel_audit_checkpoint",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    root = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_checkpoint", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_leaf",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    record_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    entry_hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_leaf", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_node",
                columns: table => new
                {
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    index = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_node", x => new { x.level, x.index });
                });

            migrationBuilder.CreateIndex(
                name: "ix_kernel_audit_entry_id_open",
                table: "kernel_audit_entry",
                column: "id",
                filter: "position IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_audit_checkpoint");

            migrationBuilder.DropTable(
                name: "kernel_audit_leaf");

            migrationBuilder.DropTable(
                name: "kernel_audit_node");

            migrationBuilder.DropIndex(
                name: "ix_kernel_audit_entry_id_open",
                table: "kernel_audit_entry");

            migrationBuilder.DropColumn(
                name: "position",
                table: "kernel_audit_entry");
        }
    }
}
