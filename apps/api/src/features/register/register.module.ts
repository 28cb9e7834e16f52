import { Module } from '@nestjs/common';
import { RegisterClient } from './register.client.js';
import { RegisterResolver } from './register.resolver.js';
import { RegisterService } from './register.service.js';

@Module({ providers: [RegisterClient, RegisterService, RegisterResolver], exports: [RegisterService] })
export class RegisterModule {}
